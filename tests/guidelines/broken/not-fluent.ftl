# after: text/en.ftl
# error: P050 101:6 expected a token starting with `=`
# error: P050 104:1 expected a token starting with `}`


fact flame = flame

term = { $x
