# Completion of dailypapers for bash, made by: dailypapers completion bash

# Cuts a line into words as bash does: given, without their quotes; the last one is current, as it
# is written, meant without its quotes, and stands in quote, if that is still open.
_dailypapers_cut() {
  local c i
  for ((i = 0; i < ${#1}; i++)); do
    c=${1:i:1}
    if [[ $c == \\ && $quote != \' ]]; then
      ((i += 1))
      current+=$c${1:i:1} meant+=${1:i:1}
    elif [[ -n $quote ]]; then
      current+=$c
      if [[ $c == "$quote" ]]; then quote=; else meant+=$c; fi
    elif [[ $c == [\'\"] ]]; then
      current+=$c quote=$c
    elif [[ $c == [[:space:]] ]]; then
      [[ -n $current ]] && given+=("$meant")
      current= meant=
    else
      current+=$c meant+=$c
    fi
  done
}

# Adds to the answers what begins so of the words that the program keeps of its archive, quoted as
# the word on the line is: they are strangers' words. Without a beginning, only the first.
_dailypapers_held() {
  local folder=${HOME-}/.cache word left=30
  [[ -d ${HOME-}/Library/Caches ]] && folder=$HOME/Library/Caches
  [[ ${XDG_CACHE_HOME-} == /* ]] && folder=$XDG_CACHE_HOME
  [[ -r $folder/dailypapers/words/$1 ]] || return
  [[ -n $quote ]] && prefix=
  while IFS= read -r word; do
    [[ $word == "$2"* ]] || continue
    case $quote in
      \') [[ $word == *\'* ]] && continue ;;
      \")
        [[ $word == *!* ]] && continue
        word=${word//\\/\\\\} word=${word//\"/\\\"}
        word=${word//\$/\\\$} word=${word//\`/\\\`}
        ;;
      *) printf -v word %q "$word" ;;
    esac
    COMPREPLY+=("$prefix$word")
    ((left -= 1))
    [[ -z $2 && $left -eq 0 ]] && break
  done <"$folder/dailypapers/words/$1"
}

_dailypapers() {
  local current= meant= quote=
  local -a given=()
  _dailypapers_cut "${COMP_LINE:0:COMP_POINT}"

  # Options without a command are those of list.
  local command= previous= word skip=
  for word in "${given[@]:1}"; do
    previous=$word
    if [[ -z $command && -n $skip ]]; then
      skip=
    elif [[ -z $command ]]; then
      case $word in
        --errors) skip=1 ;;
        --errors=* | --debug | --no-config) ;;
        -*) command=list ;;
        *) command=$word ;;
      esac
    fi
  done

  local option=$previous prefix= value=$current
  if [[ $current == --*=* ]]; then
    option=${current%%=*} prefix=${current%%=*}= value=${current#*=} meant=${meant#*=}
  fi
  local kind=words words= held=
  case "${command:-list} $option" in
    'list --source' | 'search --source' | 'grep --source' | 'browse --source' | 'show --source' | 'export --source' | 'sync --source' | 'new --source' | 'digest --source' | 'stats --source' | 'follow --source' | 'star --source' | 'note --source') words='hf arxiv: acl:' ;;
    'list --endpoint' | 'list --pace' | 'list --as-of' | 'list --author' | 'list --submitter' | 'list --upvotes' | 'list --comments' | 'list --code-stars' | 'list --author-count' | 'list --limit' | 'list --offset' | 'search --endpoint' | 'search --pace' | 'search --author' | 'search --submitter' | 'search --upvotes' | 'search --comments' | 'search --code-stars' | 'search --author-count' | 'search --limit' | 'search --offset' | 'grep -e' | 'grep --regexp' | 'grep -C' | 'grep --context' | 'grep --endpoint' | 'grep --pace' | 'grep --as-of' | 'grep --author' | 'grep --submitter' | 'grep --upvotes' | 'grep --comments' | 'grep --code-stars' | 'grep --author-count' | 'grep --limit' | 'grep --offset' | 'browse --endpoint' | 'browse --pace' | 'browse --as-of' | 'browse --author' | 'browse --submitter' | 'browse --upvotes' | 'browse --comments' | 'browse --code-stars' | 'browse --author-count' | 'browse --limit' | 'browse --offset' | 'show --endpoint' | 'show --pace' | 'show --as-of' | 'download --pace' | 'export --keep' | 'export --endpoint' | 'export --pace' | 'export --as-of' | 'export --author' | 'export --submitter' | 'export --upvotes' | 'export --comments' | 'export --code-stars' | 'export --author-count' | 'export --limit' | 'export --offset' | 'sync --endpoint' | 'sync --pace' | 'new --notify' | 'new --endpoint' | 'new --pace' | 'new --author' | 'new --submitter' | 'new --upvotes' | 'new --comments' | 'new --code-stars' | 'new --author-count' | 'new --limit' | 'new --offset' | 'complete --endpoint' | 'complete --pace' | 'digest --to' | 'digest --as-of' | 'digest --endpoint' | 'digest --pace' | 'digest --author' | 'digest --submitter' | 'digest --upvotes' | 'digest --comments' | 'digest --code-stars' | 'digest --author-count' | 'digest --limit' | 'digest --offset' | 'rising --days' | 'rising --author' | 'rising --submitter' | 'rising --upvotes' | 'rising --comments' | 'rising --code-stars' | 'rising --author-count' | 'rising --limit' | 'rising --offset' | 'missed --days' | 'missed --author' | 'missed --submitter' | 'missed --upvotes' | 'missed --comments' | 'missed --code-stars' | 'missed --author-count' | 'missed --limit' | 'missed --offset' | 'stats --top' | 'stats --trend' | 'stats --endpoint' | 'stats --pace' | 'stats --as-of' | 'stats --author' | 'stats --submitter' | 'stats --upvotes' | 'stats --comments' | 'stats --code-stars' | 'stats --author-count' | 'follow --grep' | 'follow --author' | 'follow --submitter' | 'follow --upvotes' | 'follow --comments' | 'follow --code-stars' | 'follow --author-count' | 'follow --limit' | 'follow --offset' | 'star --endpoint' | 'star --pace' | 'note --endpoint' | 'note --pace') words='' ;;
    'list --from' | 'grep --from' | 'browse --from' | 'show --from' | 'export --from' | 'stats --from') kind=file words='sample' ;;
    'list --org' | 'search --org' | 'grep --org' | 'browse --org' | 'export --org' | 'new --org' | 'digest --org' | 'rising --org' | 'missed --org' | 'stats --org' | 'follow --org') words='' held=organizations ;;
    'list --keyword' | 'search --keyword' | 'grep --keyword' | 'browse --keyword' | 'export --keyword' | 'new --keyword' | 'digest --keyword' | 'rising --keyword' | 'missed --keyword' | 'stats --keyword' | 'follow --keyword') words='' held=keywords ;;
    'list --category' | 'search --category' | 'grep --category' | 'browse --category' | 'export --category' | 'new --category' | 'digest --category' | 'rising --category' | 'missed --category' | 'stats --category' | 'follow --category') words='astro-ph astro-ph.CO astro-ph.EP astro-ph.GA astro-ph.HE astro-ph.IM astro-ph.SR cond-mat cond-mat.dis-nn cond-mat.mes-hall cond-mat.mtrl-sci cond-mat.other cond-mat.quant-gas cond-mat.soft cond-mat.stat-mech cond-mat.str-el cond-mat.supr-con cs cs.AI cs.AR cs.CC cs.CE cs.CG cs.CL cs.CR cs.CV cs.CY cs.DB cs.DC cs.DL cs.DM cs.DS cs.ET cs.FL cs.GL cs.GR cs.GT cs.HC cs.IR cs.IT cs.LG cs.LO cs.MA cs.MM cs.MS cs.NE cs.NI cs.OH cs.OS cs.PF cs.PL cs.RO cs.SC cs.SD cs.SE cs.SI econ econ.EM econ.GN econ.TH eess eess.AS eess.IV eess.SP eess.SY gr-qc hep-ex hep-lat hep-ph hep-th math math-ph math.AC math.AG math.AP math.AT math.CA math.CO math.CT math.CV math.DG math.DS math.FA math.GM math.GN math.GR math.GT math.HO math.KT math.LO math.MG math.NA math.NT math.OA math.OC math.PR math.QA math.RA math.RT math.SG math.SP math.ST nlin nlin.AO nlin.CD nlin.CG nlin.PS nlin.SI nucl-ex nucl-th physics physics.acc-ph physics.ao-ph physics.app-ph physics.atm-clus physics.atom-ph physics.bio-ph physics.chem-ph physics.class-ph physics.comp-ph physics.data-an physics.ed-ph physics.flu-dyn physics.gen-ph physics.geo-ph physics.hist-ph physics.ins-det physics.med-ph physics.optics physics.plasm-ph physics.pop-ph physics.soc-ph physics.space-ph q-bio q-bio.BM q-bio.CB q-bio.GN q-bio.MN q-bio.NC q-bio.OT q-bio.PE q-bio.QM q-bio.SC q-bio.TO q-fin q-fin.CP q-fin.GN q-fin.MF q-fin.PM q-fin.PR q-fin.RM q-fin.ST q-fin.TR quant-ph stat stat.AP stat.CO stat.ME stat.ML stat.OT' held=categories ;;
    'list --has' | 'search --has' | 'grep --has' | 'browse --has' | 'export --has' | 'new --has' | 'digest --has' | 'rising --has' | 'missed --has' | 'stats --has' | 'follow --has') words='code project abstract summary media' ;;
    'list --sort' | 'search --sort' | 'grep --sort' | 'browse --sort' | 'export --sort' | 'new --sort' | 'digest --sort' | 'rising --sort' | 'missed --sort' | 'follow --sort') words='source source:desc id id:desc title title:desc abstract abstract:desc authors authors:desc author_count author_count:desc organization organization:desc organization_id organization_id:desc submitted_by submitted_by:desc listed_on listed_on:desc published_on published_on:desc updated_on updated_on:desc upvotes upvotes:desc comments comments:desc keywords keywords:desc summary summary:desc categories categories:desc announce announce:desc journal_ref journal_ref:desc doi doi:desc comment comment:desc code_url code_url:desc code_stars code_stars:desc project_url project_url:desc media media:desc url url:desc pdf_url pdf_url:desc' ;;
    'list --archive' | 'search --archive' | 'grep --archive' | 'browse --archive' | 'show --archive' | 'open --archive' | 'download -d' | 'download --directory' | 'download --archive' | 'export -o' | 'export --output' | 'export --archive' | 'sync --archive' | 'new --archive' | 'complete --archive' | 'digest -o' | 'digest --output' | 'digest --archive' | 'rising --archive' | 'missed --archive' | 'stats --archive' | 'follow --archive' | 'star --archive' | 'unstar --archive' | 'note --archive' | 'archive --archive' | 'doctor --archive') kind=file words='' ;;
    'list --format' | 'search --format' | 'grep --format' | 'show --format' | 'export --format' | 'new --format' | 'rising --format' | 'missed --format') words='table tsv csv json jsonl markdown bibtex ris atom jsonfeed html ids' ;;
    'list --columns' | 'search --columns' | 'grep --columns' | 'show --columns' | 'export --columns' | 'new --columns' | 'rising --columns' | 'missed --columns') kind=list words='source id title abstract authors author_count organization organization_id submitted_by listed_on published_on updated_on upvotes comments keywords summary categories announce journal_ref doi comment code_url code_stars project_url media url pdf_url' ;;
    'list --color' | 'search --color' | 'grep --color' | 'browse --color' | 'show --color' | 'new --color' | 'rising --color' | 'missed --color') words='auto always never' ;;
    'list --errors' | 'search --errors' | 'grep --errors' | 'browse --errors' | 'show --errors' | 'open --errors' | 'download --errors' | 'export --errors' | 'sync --errors' | 'new --errors' | 'complete --errors' | 'digest --errors' | 'rising --errors' | 'missed --errors' | 'stats --errors' | 'follow --errors' | 'star --errors' | 'unstar --errors' | 'note --errors' | 'archive --errors' | 'config --errors' | 'doctor --errors' | 'completion --errors') words='text json' ;;
    'grep --in' | 'follow --in') kind=list words='title abstract authors keywords summary all' ;;
    'digest --format') words='text markdown html eml' ;;
    'stats --by') words='day week month weekday source organization author keyword category submitter' ;;
    'stats --measure') words='papers upvotes comments code-stars share' ;;
    'stats --compare') words='' held=days ;;
    'stats --format') words='table tsv csv json svg html' ;;
    *)
      case $current in
        -*) kind=options ;;
        *) kind=arguments ;;
      esac
      case "$kind ${command:-none}" in
        'arguments none') words='list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion help' ;;
        'options none') words='--source --endpoint --pace --wait --from --as-of --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --errors --debug --no-config -h --help --version' ;;
        'arguments list') words='today yesterday this-week last-week this-month last-month 7d trending all' held='searches days' ;;
        'options list') words='--source --endpoint --pace --wait --from --as-of --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --errors --debug --no-config -h --help' ;;
        'arguments search') words='' held=searches ;;
        'options search') words='--source --endpoint --pace --wait --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --errors --debug --no-config -h --help' ;;
        'arguments grep') words='today yesterday this-week last-week this-month last-month 7d trending all' held='searches days' ;;
        'options grep') words='-e --regexp -F --fixed-strings -i --ignore-case -s --case-sensitive -w --word-regexp -v --invert-match -c --count -l --files-with-matches -o --only-matching -C --context --json --in --source --endpoint --pace --wait --from --as-of --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --errors --debug --no-config -h --help' ;;
        'arguments browse') words='today yesterday this-week last-week this-month last-month 7d trending all' held='searches days' ;;
        'options browse') words='--no-mouse --source --endpoint --pace --wait --from --as-of --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --color --errors --debug --no-config -h --help' ;;
        'arguments show') words='' held=starred ;;
        'options show') words='--source --endpoint --pace --wait --from --as-of --archive --offline --refresh --no-archive --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --errors --debug --no-config -h --help' ;;
        'arguments open') words='' held=starred ;;
        'options open') words='--page --pdf --arxiv --code --print --archive --offline --refresh --no-archive --errors --debug --no-config -h --help' ;;
        'arguments download') words='' held=starred ;;
        'options download') words='-d --directory --force --pace --wait --archive --offline --refresh --no-archive --errors --debug --no-config -h --help' ;;
        'arguments export') words='today yesterday this-week last-week this-month last-month 7d trending all' held='searches days' ;;
        'options export') words='-o --output --force --keep --source --endpoint --pace --wait --from --as-of --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --format --columns --no-header --bom --spreadsheet --errors --debug --no-config -h --help' ;;
        'arguments sync') words='today yesterday this-week last-week this-month last-month 7d all' held=days ;;
        'options sync') words='--complete --source --endpoint --pace --archive --errors --debug --no-config -h --help' ;;
        'arguments new') words='' held=searches ;;
        'options new') words='--all --mark --notify --count --source --endpoint --pace --wait --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --archive --offline --errors --debug --no-config -h --help' ;;
        'arguments complete') words='today yesterday this-week last-week this-month last-month 7d all' held=days ;;
        'options complete') words='--endpoint --pace --archive --errors --debug --no-config -h --help' ;;
        'arguments digest') words='today yesterday this-week last-week this-month last-month 7d trending all' held='searches days' ;;
        'options digest') words='--since-last --no-mark --format -o --output --force --send --to --as-of --source --endpoint --pace --wait --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --offline --refresh --no-archive --errors --debug --no-config -h --help' ;;
        'arguments rising') words='' held=searches ;;
        'options rising') words='--days --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --archive --errors --debug --no-config -h --help' ;;
        'arguments missed') words='' held=searches ;;
        'options missed') words='--days --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --format --columns --no-header --bom --spreadsheet --color --pager --no-pager --archive --errors --debug --no-config -h --help' ;;
        'arguments stats') words='today yesterday this-week last-week this-month last-month 7d trending all' held='searches days' ;;
        'options stats') words='--by --measure --top --compare --trend --rising-keywords --ascii --source --endpoint --pace --wait --from --as-of --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --format --no-header --archive --offline --refresh --no-archive --errors --debug --no-config -h --help' ;;
        'arguments follow') words='add list show edit remove rename' held=searches ;;
        'options follow') words='--force --grep -F --fixed-strings -i --ignore-case -s --case-sensitive -w --word-regexp --in --source --author --org --keyword --category --submitter --has --upvotes --comments --code-stars --author-count --replacements --starred --unseen --sort --limit --offset --archive --errors --debug --no-config -h --help' ;;
        'arguments star') words='' held=starred ;;
        'options star') words='--source --endpoint --pace --wait --archive --offline --errors --debug --no-config -h --help' ;;
        'arguments unstar') words='' held=starred ;;
        'options unstar') words='--archive --errors --debug --no-config -h --help' ;;
        'arguments note') words='' held=starred ;;
        'options note') words='--delete --source --endpoint --pace --wait --archive --offline --errors --debug --no-config -h --help' ;;
        'arguments archive') words='path info check compact' ;;
        'options archive') words='--salvage --pages --archive --errors --debug --no-config -h --help' ;;
        'arguments config') words='path list edit' ;;
        'options config') words='--errors --debug --no-config -h --help' ;;
        'arguments doctor') words='' ;;
        'options doctor') words='--all --archive --offline --errors --debug --no-config -h --help' ;;
        'arguments completion') words='bash zsh fish man' ;;
        'options completion') words='--errors --debug --no-config -h --help' ;;
        'arguments help') words='list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion' ;;
        'options help') words='' ;;
      esac
      ;;
  esac

  if [[ $kind == list ]]; then
    prefix+=${value%"${value##*,}"} value=${value##*,}
    compopt -o nospace 2>/dev/null
  fi
  COMPREPLY=()
  # Of quotes that begin within a word, readline does not tell what it takes for the word.
  if [[ -n $held && ( -z $quote || $value == "$quote"* ) ]]; then
    for word in $held; do
      _dailypapers_held "$word" "$meant"
    done
  fi
  while IFS= read -r word; do
    COMPREPLY+=("$prefix$word")
  done < <(compgen -W "$words" -- "$value")
  if [[ $kind == file ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do
      COMPREPLY+=("$prefix$word")
    done < <(compgen -f -- "$value")
  fi

  local breaks=
  [[ $COMP_WORDBREAKS == *=* ]] && breaks+==
  [[ $COMP_WORDBREAKS == *:* ]] && breaks+=:
  if [[ -n $breaks && -z $quote && ${#COMPREPLY[@]} -gt 0 ]]; then
    local done=${current%"${current##*[$breaks]}"}
    COMPREPLY=("${COMPREPLY[@]#"$done"}")
  fi
}

complete -F _dailypapers dailypapers
