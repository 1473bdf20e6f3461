# after: text/en.ftl
# error: P008 114:1 the text `topic-lamp` is there twice
# help: the first stands at text/en.ftl:5:1
# error: P052 115:6 nothing needs `.hue` of `topic-lamp`


topic-lamp = Lamp again
    .hue = red
