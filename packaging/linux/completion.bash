# Completion of camb-desktop for bash.
_camb_desktop() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
        --profile) compopt -o dirnames ;;
        --base-url) ;;
        *)
            if [[ $word == -* ]]; then
                mapfile -t COMPREPLY < <(
                    compgen -W "--sandbox --base-url --profile --safe-mode --diagnostics --version --help" -- "$word"
                )
            fi
            ;;
    esac
}
complete -F _camb_desktop camb-desktop
