# Completion of camb-desktop for bash.
_camb_desktop() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
        --profile) compopt -o dirnames ;;
        --to) compopt -o dirnames ;;
        --base-url | --wait | --pattern) ;;
        --kind) mapfile -t COMPREPLY < <(compgen -W "auto speech sound" -- "$word") ;;
        camb-desktop) mapfile -t COMPREPLY < <(compgen -W "add export" -- "$word") ;;&
        *)
            if [[ $word == -* ]]; then
                local words="--sandbox --base-url --profile --safe-mode --diagnostics --version --help"
                case ${COMP_WORDS[1]} in
                    add) words="--kind --wait --base-url --profile --help" ;;
                    export) words="--kept --all --to --pattern --profile --help" ;;
                esac
                mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
            fi
            ;;
    esac
}
complete -F _camb_desktop camb-desktop
