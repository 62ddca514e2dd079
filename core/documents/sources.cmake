# The wording is compiled in: a laptop in a valley has no other place to get it from.
set(wording ${CMAKE_CURRENT_BINARY_DIR}/built_in_templates.cpp)
file(GLOB templates CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/templates/*/template.txt)
add_custom_command(OUTPUT ${wording}
    COMMAND ${CMAKE_COMMAND} -DOUT=${wording} "-DTEMPLATES=${templates}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_templates.cmake
    DEPENDS ${templates} ${PROJECT_SOURCE_DIR}/cmake/embed_templates.cmake
    VERBATIM)
target_sources(beibao_core PRIVATE ${wording})
