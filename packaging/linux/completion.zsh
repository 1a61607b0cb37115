#compdef camb-desktop
_arguments \
    '--sandbox[try the program on sample data, without a key]' \
    '--base-url[address of the service]:URL:' \
    '--profile[keep everything under one folder]:folder:_files -/' \
    '--safe-mode[default settings, no sound, no network]' \
    '--diagnostics[print what is needed for a bug report, and end]' \
    '--version[print the version, and end]' \
    '(-h --help)'{-h,--help}'[print the options, and end]' \
    '*:run IDs:'
