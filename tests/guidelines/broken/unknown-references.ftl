# after: text/en.ftl
# error: P053 116:11 no text is called `topic-lmap`
# help: did you mean `topic-lamp`?
# error: P053 116:27 no text is called `-lmap`
# help: did you mean `-lamp`?
# error: P053 116:60 no text is called `group-rest.answer`


-wick = { topic-lmap } { -lmap } { group-rest.question } { group-rest.answer }
