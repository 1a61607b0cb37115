#compdef camb-desktop
local place=('--profile[keep everything under one folder]:folder:_files -/')
local service=('--base-url[address of the service]:URL:' $place)
local help=('(-h --help)'{-h,--help}'[print the options, and end]')
case ${words[(r)(add|export)]} in
    add)
        _arguments $service $help \
            '--kind[kind of the runs]:kind:(auto speech sound)' \
            '--wait[wait no longer than this]:seconds:' \
            '*:run IDs:'
        ;;
    export)
        _arguments $place $help \
            '(--all)--kept[the takes that are kept]' \
            '(--kept)--all[every take that has audio]' \
            '--to[the folder]:folder:_files -/' \
            '--pattern[names of the files]:pattern:' \
            '--format[convert to this]:format:(wav16 wav24 wav-float flac ogg mp3)' \
            '--loudness[bring each take to this many LUFS]:LUFS:' \
            '--sidecar[a JSON file beside each]' \
            '*::'
        ;;
    *)
        _arguments $service $help \
            '--sandbox[try the program on sample data, without a key]' \
            '--safe-mode[default settings, no sound, no network]' \
            '--diagnostics[print what is needed for a bug report, and end]' \
            '--version[print the version, and end]' \
            '1:command or run IDs:(add export)' \
            '*:run IDs:'
        ;;
esac
