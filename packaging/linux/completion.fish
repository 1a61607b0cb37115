# Completion of camb-desktop for fish.
complete -c camb-desktop -f
complete -c camb-desktop -l sandbox -d 'Try the program on sample data, without a key'
complete -c camb-desktop -l base-url -x -d 'Address of the service'
complete -c camb-desktop -l profile -x -a '(__fish_complete_directories)' -d 'Keep everything under one folder'
complete -c camb-desktop -l safe-mode -d 'Default settings, no sound, no network'
complete -c camb-desktop -l diagnostics -d 'Print what is needed for a bug report, and end'
complete -c camb-desktop -l version -d 'Print the version, and end'
complete -c camb-desktop -s h -l help -d 'Print the options, and end'
