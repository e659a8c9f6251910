"""The body of a story: one structured, safe format, from the editor to the printed page.

`schema.validate` takes the editor's JSON and refuses what it does not know; `compile.compile_body` turns
a valid document into final HTML at publication; `notation` is the same document as text that people can
type; `paste` makes documents of HTML and messages from elsewhere; `plain` counts and quotes.
Pure: photos, stories and officials come in through `compile.Resolver`, nothing here touches a model.
"""
