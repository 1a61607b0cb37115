#compdef camb-desktop
_arguments \
    '--sandbox[try the program on sample data, without a key]' \
    '--base-url[address of the service]:URL:' \
    '--profile[keep everything under one folder]:folder:_files -/' \
    '--safe-mode[default settings, no sound, no network]' \
    '--diagnostics[print what is needed for a bug report, and end]' \
    '--version[print the version, and end]' \
    '(-h --help)'{-h,--help}'[print the options, and end]' \
    '--kind[add\: kind of the runs]:kind:(auto speech sound)' \
    '--wait[add\: how long to wait at most]:seconds:' \
    '(--all)--kept[export\: what is kept]' \
    '(--kept)--all[export\: all that was fetched]' \
    '--to[export\: folder]:folder:_files -/' \
    '--pattern[export\: names of the files]:pattern:' \
    '1::verb or run IDs:(add export)' \
    '*:run IDs:'
