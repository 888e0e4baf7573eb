# Prints what each line of standard input becomes when Tab is pressed at its end.
# Usage: zsh -f complete.zsh SCRIPT

zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT= RPROMPT=; unsetopt beep; autoload -Uz compinit && compinit -D -u"
zpty -w shell "source ${(q)1}"
zpty -w shell 'tell() { print -r -- "BECAME<$BUFFER>"; BUFFER=; zle -I }; zle -N tell; bindkey "^X^T" tell'
zpty -w shell "print READ''Y"
zpty -r shell answer '*READY*'
while IFS= read -r line; do
  zpty -n -w shell "$line"$'\t\x18\x14'
  zpty -r shell answer '*BECAME<*>*'
  answer=${answer##*BECAME<}
  print -r -- "${answer%>*}"
done
zpty -d shell
