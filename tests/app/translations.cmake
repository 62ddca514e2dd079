# Fails while a text of the window is not worded in a language: people would read a mixture, or "1 cases".
file(READ ${FILE} text)
string(REGEX MATCHALL "type=\"unfinished\"" open "${text}")
string(REGEX MATCHALL "<message" all "${text}")
list(LENGTH open n)
list(LENGTH all total)
if(n GREATER 0 OR total EQUAL 0)
    message(FATAL_ERROR "${FILE}: ${n} of ${total} texts are not translated")
endif()
