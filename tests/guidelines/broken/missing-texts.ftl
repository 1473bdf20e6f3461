# without: text/en.ftl
# error: P003 1:1 no language has texts
