# Completion of camb-desktop for bash.
_camb_desktop() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} each words
    COMPREPLY=()
    case $before in
        --profile | --to) compopt -o dirnames; return ;;
        --base-url | --wait | --pattern | --loudness) return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "wav16 wav24 wav-float flac ogg mp3" -- "$word"); return ;;
        --kind) mapfile -t COMPREPLY < <(compgen -W "auto speech sound" -- "$word"); return ;;
    esac
    words="add export --sandbox --base-url --profile --safe-mode --diagnostics --version --help"
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in
            add) words="--base-url --profile --kind --wait --help"; break ;;
            export) words="--kept --all --to --pattern --format --loudness --sidecar --profile --help"; break ;;
        esac
    done
    if [[ $word == -* || $words == add* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    fi
}
complete -F _camb_desktop camb-desktop
