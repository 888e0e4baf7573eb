# Completion of dailypapers for fish, made by: dailypapers completion fish

# Whether the command on the line is one of the arguments; '' is none yet. Options without a
# command are those of list.
function __dailypapers_is
    set -l words (commandline -opc)
    set -e words[1]
    set -l command ''
    set -l skip 0
    for word in $words
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case --errors
                set skip 1
            case '--errors=*' --debug --no-config
            case '-*'
                set command list
                break
            case '*'
                set command $word
                break
        end
    end
    contains -- "$command" $argv
end

# Words that the program keeps of its archive; without a beginning only the first.
function __dailypapers_held
    set -l folder $HOME/.cache
    test -d $HOME/Library/Caches
    and set folder $HOME/Library/Caches
    string match -q '/*' -- "$XDG_CACHE_HOME"
    and set folder $XDG_CACHE_HOME
    set -l current (commandline -ct)
    for file in $folder/dailypapers/words/$argv
        test -r $file
        or continue
        read -lz text <$file
        set -l words (string split -n \n -- $text)
        test -z "$current"
        and set words $words[1..30]
        printf '%s\n' $words
    end
end

complete -c dailypapers -f
complete -c dailypapers -n "__dailypapers_is ''" -a list -d 'List the papers of a period'
complete -c dailypapers -n "__dailypapers_is ''" -a search -d 'Ask the source\'s own search'
complete -c dailypapers -n "__dailypapers_is ''" -a grep -d 'Find papers by their text, with the hits highlighted'
complete -c dailypapers -n "__dailypapers_is ''" -a browse -d 'Read, sift and star papers on the whole screen'
complete -c dailypapers -n "__dailypapers_is ''" -a show -d 'Show papers in full'
complete -c dailypapers -n "__dailypapers_is ''" -a open -d 'Open papers in the browser'
complete -c dailypapers -n "__dailypapers_is ''" -a download -d 'Fetch the PDFs of papers'
complete -c dailypapers -n "__dailypapers_is ''" -a export -d 'Write every paper of a period to a file'
complete -c dailypapers -n "__dailypapers_is ''" -a sync -d 'Bring the archive up to date'
complete -c dailypapers -n "__dailypapers_is ''" -a new -d 'List what was listed since you last looked'
complete -c dailypapers -n "__dailypapers_is ''" -a complete -d 'Fill in what arXiv knows of the papers in the archive'
complete -c dailypapers -n "__dailypapers_is ''" -a digest -d 'Write or send one letter of what is new, what rose and what was missed'
complete -c dailypapers -n "__dailypapers_is ''" -a rising -d 'List papers whose votes have grown most of late'
complete -c dailypapers -n "__dailypapers_is ''" -a missed -d 'List papers that took off after you had seen their day'
complete -c dailypapers -n "__dailypapers_is ''" -a stats -d 'Count papers, and draw what they come to'
complete -c dailypapers -n "__dailypapers_is ''" -a follow -d 'Save searches, to use them everywhere as @NAME'
complete -c dailypapers -n "__dailypapers_is ''" -a star -d 'Put a star on papers, to find them again'
complete -c dailypapers -n "__dailypapers_is ''" -a unstar -d 'Take the star of papers away'
complete -c dailypapers -n "__dailypapers_is ''" -a note -d 'Keep a note on a paper'
complete -c dailypapers -n "__dailypapers_is ''" -a archive -d 'Look after the archive'
complete -c dailypapers -n "__dailypapers_is ''" -a config -d 'Tell what is configured, and change it'
complete -c dailypapers -n "__dailypapers_is ''" -a doctor -d 'Look whether sources, archive, terminal and Java work'
complete -c dailypapers -n "__dailypapers_is ''" -a completion -d 'Print the completion script for a shell, or the manual page'
complete -c dailypapers -n "__dailypapers_is ''" -a help -d 'Show the help of a command'
complete -c dailypapers -n "__dailypapers_is list" -k -a '(__dailypapers_held searches days) today yesterday this-week last-week this-month last-month 7d trending all'
complete -c dailypapers -n "__dailypapers_is search" -k -a '(__dailypapers_held searches)'
complete -c dailypapers -n "__dailypapers_is grep" -k -a '(__dailypapers_held searches days) today yesterday this-week last-week this-month last-month 7d trending all'
complete -c dailypapers -n "__dailypapers_is browse" -k -a '(__dailypapers_held searches days) today yesterday this-week last-week this-month last-month 7d trending all'
complete -c dailypapers -n "__dailypapers_is show" -k -a '(__dailypapers_held starred)'
complete -c dailypapers -n "__dailypapers_is open" -k -a '(__dailypapers_held starred)'
complete -c dailypapers -n "__dailypapers_is download" -k -a '(__dailypapers_held starred)'
complete -c dailypapers -n "__dailypapers_is export" -k -a '(__dailypapers_held searches days) today yesterday this-week last-week this-month last-month 7d trending all'
complete -c dailypapers -n "__dailypapers_is sync" -k -a '(__dailypapers_held days) today yesterday this-week last-week this-month last-month 7d all'
complete -c dailypapers -n "__dailypapers_is new" -k -a '(__dailypapers_held searches)'
complete -c dailypapers -n "__dailypapers_is complete" -k -a '(__dailypapers_held days) today yesterday this-week last-week this-month last-month 7d all'
complete -c dailypapers -n "__dailypapers_is digest" -k -a '(__dailypapers_held searches days) today yesterday this-week last-week this-month last-month 7d trending all'
complete -c dailypapers -n "__dailypapers_is rising" -k -a '(__dailypapers_held searches)'
complete -c dailypapers -n "__dailypapers_is missed" -k -a '(__dailypapers_held searches)'
complete -c dailypapers -n "__dailypapers_is stats" -k -a '(__dailypapers_held searches days) today yesterday this-week last-week this-month last-month 7d trending all'
complete -c dailypapers -n "__dailypapers_is follow" -k -a '(__dailypapers_held searches) add list show edit remove rename'
complete -c dailypapers -n "__dailypapers_is star" -k -a '(__dailypapers_held starred)'
complete -c dailypapers -n "__dailypapers_is unstar" -k -a '(__dailypapers_held starred)'
complete -c dailypapers -n "__dailypapers_is note" -k -a '(__dailypapers_held starred)'
complete -c dailypapers -n "__dailypapers_is archive" -a 'path info check compact'
complete -c dailypapers -n "__dailypapers_is config" -a 'path list edit'
complete -c dailypapers -n "__dailypapers_is completion" -a 'bash zsh fish man'
complete -c dailypapers -n "__dailypapers_is help" -a 'list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show export sync new digest stats follow star note" -l source -x -a 'hf arxiv: acl:' -d 'Where listings come from'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show export sync new complete digest stats star note" -l endpoint -x -d 'The site or a mirror of it, instead of HF_ENDPOINT, ARXIV_ENDPOINT or ACL_ENDPOINT'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show download export sync new complete digest stats star note" -l pace -x -d 'Between two requests to arXiv or its mirror'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show download export new digest stats star note" -l wait -d 'Wait as long as the site\'s rate limit asks, instead of giving up after 60 s'
complete -c dailypapers -n "__dailypapers_is '' list grep browse show export stats" -l from -r -F -a 'sample' -d 'Read a saved page instead'
complete -c dailypapers -n "__dailypapers_is '' list grep browse show export stats" -l as-of -x -d 'The day whose year dates without a year are given'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l author -x -d 'An author\'s name, or words it holds'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l org -x -k -a '(__dailypapers_held organizations)' -d 'An organization, by its name or short name'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l keyword -x -k -a '(__dailypapers_held keywords)' -d 'One of the key words'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l category -x -k -a '(__dailypapers_held categories) astro-ph astro-ph.CO astro-ph.EP astro-ph.GA astro-ph.HE astro-ph.IM astro-ph.SR cond-mat cond-mat.dis-nn cond-mat.mes-hall cond-mat.mtrl-sci cond-mat.other cond-mat.quant-gas cond-mat.soft cond-mat.stat-mech cond-mat.str-el cond-mat.supr-con cs cs.AI cs.AR cs.CC cs.CE cs.CG cs.CL cs.CR cs.CV cs.CY cs.DB cs.DC cs.DL cs.DM cs.DS cs.ET cs.FL cs.GL cs.GR cs.GT cs.HC cs.IR cs.IT cs.LG cs.LO cs.MA cs.MM cs.MS cs.NE cs.NI cs.OH cs.OS cs.PF cs.PL cs.RO cs.SC cs.SD cs.SE cs.SI econ econ.EM econ.GN econ.TH eess eess.AS eess.IV eess.SP eess.SY gr-qc hep-ex hep-lat hep-ph hep-th math math-ph math.AC math.AG math.AP math.AT math.CA math.CO math.CT math.CV math.DG math.DS math.FA math.GM math.GN math.GR math.GT math.HO math.KT math.LO math.MG math.NA math.NT math.OA math.OC math.PR math.QA math.RA math.RT math.SG math.SP math.ST nlin nlin.AO nlin.CD nlin.CG nlin.PS nlin.SI nucl-ex nucl-th physics physics.acc-ph physics.ao-ph physics.app-ph physics.atm-clus physics.atom-ph physics.bio-ph physics.chem-ph physics.class-ph physics.comp-ph physics.data-an physics.ed-ph physics.flu-dyn physics.gen-ph physics.geo-ph physics.hist-ph physics.ins-det physics.med-ph physics.optics physics.plasm-ph physics.pop-ph physics.soc-ph physics.space-ph q-bio q-bio.BM q-bio.CB q-bio.GN q-bio.MN q-bio.NC q-bio.OT q-bio.PE q-bio.QM q-bio.SC q-bio.TO q-fin q-fin.CP q-fin.GN q-fin.MF q-fin.PM q-fin.PR q-fin.RM q-fin.ST q-fin.TR quant-ph stat stat.AP stat.CO stat.ME stat.ML stat.OT' -d 'A subject class, such as cs.CL or cs'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l submitter -x -d 'Who put the paper on the list'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l has -x -a 'code project abstract summary media' -d 'What a paper must come with'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l upvotes -x -d 'How many upvotes'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l comments -x -d 'How many comments'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l code-stars -x -d 'How many stars its code has'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l author-count -x -d 'How many authors'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l replacements -d 'Replaced papers of arXiv too, not only new ones and cross-lists'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l starred -d 'Papers with a star'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed stats follow" -l unseen -d 'Papers that were not on your screen yet'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed follow" -l sort -x -a 'source source:desc id id:desc title title:desc abstract abstract:desc authors authors:desc author_count author_count:desc organization organization:desc organization_id organization_id:desc submitted_by submitted_by:desc listed_on listed_on:desc published_on published_on:desc updated_on updated_on:desc upvotes upvotes:desc comments comments:desc keywords keywords:desc summary summary:desc categories categories:desc announce announce:desc journal_ref journal_ref:desc doi doi:desc comment comment:desc code_url code_url:desc code_stars code_stars:desc project_url project_url:desc media media:desc url url:desc pdf_url pdf_url:desc' -d 'Sort by a column'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed follow" -l limit -x -d 'At most so many papers'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse export new digest rising missed follow" -l offset -x -d 'Leave out the first so many'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive doctor" -l archive -r -F -d 'The archive, instead of DAILYPAPERS_ARCHIVE and the usual one'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export new digest stats star note doctor" -l offline -d 'Ask nobody'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export digest stats" -l refresh -d 'Ask for everything again, however young the archive\'s copy is'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export digest stats" -l no-archive -d 'Neither read nor write the archive'
complete -c dailypapers -n "__dailypapers_is '' list search grep show export new rising missed" -l format -x -a 'table tsv csv json jsonl markdown bibtex ris atom jsonfeed html ids' -d 'How to write papers'
complete -c dailypapers -n "__dailypapers_is '' list search grep show export new rising missed" -l columns -x -a '(__fish_append , source id title abstract authors author_count organization organization_id submitted_by listed_on published_on updated_on upvotes comments keywords summary categories announce journal_ref doi comment code_url code_stars project_url media url pdf_url)' -d 'Which columns to write, in this order'
complete -c dailypapers -n "__dailypapers_is '' list search grep show export new rising missed stats" -l no-header -d 'Leave out the names of the columns'
complete -c dailypapers -n "__dailypapers_is '' list search grep show export new rising missed" -l bom -d 'Begin CSV with a byte order mark, by which spreadsheets know UTF-8'
complete -c dailypapers -n "__dailypapers_is '' list search grep show export new rising missed" -l spreadsheet -d 'Guard CSV cells that a spreadsheet would run as formulas'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show new rising missed" -l color -x -a 'auto always never' -d 'When to colour'
complete -c dailypapers -n "__dailypapers_is '' list search grep show new rising missed" -l pager -d 'Page even if TERM=dumb'
complete -c dailypapers -n "__dailypapers_is '' list search grep show new rising missed" -l no-pager -d 'Never page'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion" -l errors -x -a 'text json' -d 'How errors are written'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion" -l debug -d 'Show where the program failed, if it does'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion" -l no-config -d 'Take no defaults from dailypapers.properties'
complete -c dailypapers -n "__dailypapers_is '' list search grep browse show open download export sync new complete digest rising missed stats follow star unstar note archive config doctor completion" -s h -l help -d 'Show this help'
complete -c dailypapers -n "__dailypapers_is grep" -s e -l regexp -x -d 'A pattern'
complete -c dailypapers -n "__dailypapers_is grep follow" -s F -l fixed-strings -d 'Patterns are texts, not regular expressions'
complete -c dailypapers -n "__dailypapers_is grep follow" -s i -l ignore-case -d 'Match either case'
complete -c dailypapers -n "__dailypapers_is grep follow" -s s -l case-sensitive -d 'Match the case as it is written'
complete -c dailypapers -n "__dailypapers_is grep follow" -s w -l word-regexp -d 'Match whole words only'
complete -c dailypapers -n "__dailypapers_is grep" -s v -l invert-match -d 'Show the papers that do not match'
complete -c dailypapers -n "__dailypapers_is grep" -s c -l count -d 'Print how many papers match'
complete -c dailypapers -n "__dailypapers_is grep" -s l -l files-with-matches -d 'Print the ids of the papers that match'
complete -c dailypapers -n "__dailypapers_is grep" -s o -l only-matching -d 'Print what matches, one match a line'
complete -c dailypapers -n "__dailypapers_is grep" -s C -l context -x -d 'Show N sentences around those with hits'
complete -c dailypapers -n "__dailypapers_is grep" -l json -d 'Print matches as JSON Lines, in events like those of ripgrep'
complete -c dailypapers -n "__dailypapers_is grep follow" -l in -x -a '(__fish_append , title abstract authors keywords summary all)' -d 'Where to look'
complete -c dailypapers -n "__dailypapers_is browse" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c dailypapers -n "__dailypapers_is open" -l page -d 'The paper\'s page at its source, which is meant if nothing is said'
complete -c dailypapers -n "__dailypapers_is open" -l pdf -d 'The PDF'
complete -c dailypapers -n "__dailypapers_is open" -l arxiv -d 'The page of the abstract at arXiv'
complete -c dailypapers -n "__dailypapers_is open" -l code -d 'The repository of its code'
complete -c dailypapers -n "__dailypapers_is open" -l print -d 'Print the addresses, one a line, and open nothing'
complete -c dailypapers -n "__dailypapers_is download" -s d -l directory -r -F -d 'The folder for the files, made if there is none'
complete -c dailypapers -n "__dailypapers_is download" -l force -d 'Fetch what is there already, and replace it'
complete -c dailypapers -n "__dailypapers_is export digest" -s o -l output -r -F -d 'Where to write'
complete -c dailypapers -n "__dailypapers_is export digest" -l force -d 'Replace a file that is there already'
complete -c dailypapers -n "__dailypapers_is export" -l keep -x -d 'With --format atom'
complete -c dailypapers -n "__dailypapers_is sync" -l complete -d 'Then fill in what arXiv knows of the papers, as complete does'
complete -c dailypapers -n "__dailypapers_is new" -l all -d 'Of all saved searches'
complete -c dailypapers -n "__dailypapers_is new" -l mark -d 'Take what is new as known from now on'
complete -c dailypapers -n "__dailypapers_is new" -l notify -x -d 'If there are some, run a command with a digest of them on its input, instead of printing them'
complete -c dailypapers -n "__dailypapers_is new" -l count -d 'Print only how many papers there are'
complete -c dailypapers -n "__dailypapers_is digest" -l since-last -d 'Of what was listed since the last letter or new --mark'
complete -c dailypapers -n "__dailypapers_is digest" -l no-mark -d 'With --since-last'
complete -c dailypapers -n "__dailypapers_is digest" -l format -x -a 'text markdown html eml' -d 'How to write'
complete -c dailypapers -n "__dailypapers_is digest" -l send -d 'Send it as a mail'
complete -c dailypapers -n "__dailypapers_is digest" -l to -x -d 'Who is to read the mail, instead of smtp.to'
complete -c dailypapers -n "__dailypapers_is digest" -l as-of -x -d 'Write it as on that day, and from the archive alone'
complete -c dailypapers -n "__dailypapers_is rising" -l days -x -d 'Grown in the last N days'
complete -c dailypapers -n "__dailypapers_is missed" -l days -x -d 'Days seen in the last N days'
complete -c dailypapers -n "__dailypapers_is stats" -l by -x -a 'day week month weekday source organization author keyword category submitter' -d 'By what to count'
complete -c dailypapers -n "__dailypapers_is stats" -l measure -x -a 'papers upvotes comments code-stars share' -d 'What to count'
complete -c dailypapers -n "__dailypapers_is stats" -l top -x -d 'As many groups as that'
complete -c dailypapers -n "__dailypapers_is stats" -l compare -x -k -a '(__dailypapers_held days)' -d 'Tell beside it what another period comes to'
complete -c dailypapers -n "__dailypapers_is stats" -l trend -x -d 'Tell how the share of papers changes whose title or abstract has these words'
complete -c dailypapers -n "__dailypapers_is stats" -l rising-keywords -d 'Tell which key words grew most against the period before'
complete -c dailypapers -n "__dailypapers_is stats" -l ascii -d 'Draw with nothing but ASCII'
complete -c dailypapers -n "__dailypapers_is stats" -l format -x -a 'table tsv csv json svg html' -d 'How to write the figures'
complete -c dailypapers -n "__dailypapers_is follow" -l force -d 'With add'
complete -c dailypapers -n "__dailypapers_is follow" -l grep -x -d 'A pattern, as grep takes it'
complete -c dailypapers -n "__dailypapers_is note" -l delete -d 'Delete the note there is'
complete -c dailypapers -n "__dailypapers_is archive" -l salvage -d 'With check'
complete -c dailypapers -n "__dailypapers_is archive" -l pages -d 'With compact'
complete -c dailypapers -n "__dailypapers_is doctor" -l all -d 'Ask every source, not only Hugging Face and those the archive has'
complete -c dailypapers -n "__dailypapers_is ''" -s V -l version -d 'Show the version'
