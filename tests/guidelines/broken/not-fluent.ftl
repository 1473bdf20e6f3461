# after: text/en.ftl
# error: P050 113:6 expected a token starting with `=`
# error: P050 116:1 expected a token starting with `}`


fact flame = flame

term = { $x
