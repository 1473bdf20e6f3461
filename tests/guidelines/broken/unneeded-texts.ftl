# after: text/en.ftl
# error: P052 112:1 nothing needs the text `option-polish`


option-polish = polish
