# beibao_sql(TARGET folder): every folder/name.sql becomes the constant
# beibao::sql::name in "<folder>.h", so that a question stays a file a person can read.
function(beibao_sql target folder)
    file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.sql)
    set(header ${PROJECT_BINARY_DIR}/generated/${folder}.h)
    add_custom_command(OUTPUT ${header}
        COMMAND ${CMAKE_COMMAND} -DHEADER=${header} "-DFILES=${files}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_sql.cmake
        DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/embed_sql.cmake VERBATIM)
    target_sources(${target} PRIVATE ${header})
    target_include_directories(${target} SYSTEM PRIVATE ${PROJECT_BINARY_DIR}/generated)
endfunction()
