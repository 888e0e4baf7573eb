# Prints, for each line of standard input, what it could become if Tab is pressed at its end.
# Usage: bash --norc complete.bash SCRIPT

source "$1"
while IFS= read -r COMP_LINE; do
  COMP_POINT=${#COMP_LINE}
  _dailypapers
  printf '%s\n' "${COMPREPLY[*]}"
done
