# Each of these files is looked at by the tool that knows its kind, where that tool is installed.
find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
    add_test(NAME installer.desktop COMMAND ${DESKTOP_FILE_VALIDATE}
        ${CMAKE_CURRENT_SOURCE_DIR}/desktop/org.beibao.Beibao.desktop)
endif()
find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    add_test(NAME installer.metainfo COMMAND ${APPSTREAMCLI} validate --no-net
        ${CMAKE_CURRENT_SOURCE_DIR}/desktop/org.beibao.Beibao.metainfo.xml)
endif()
find_program(MANDOC mandoc)
if(MANDOC)
    file(GLOB_RECURSE manuals ${CMAKE_CURRENT_SOURCE_DIR}/man/*.1 ${CMAKE_CURRENT_SOURCE_DIR}/man/*.8)
    add_test(NAME installer.manuals COMMAND ${MANDOC} -T lint -W warning ${manuals})
endif()
# What the manuals and the menu say, the programs must know.
foreach(program beibao beibaoctl beibao-countyd)
    add_test(NAME installer.words.${program} COMMAND ${CMAKE_COMMAND}
        -DPROGRAM=$<TARGET_FILE:${program}> -DFOLDER=${CMAKE_CURRENT_SOURCE_DIR} -DNAME=${program}
        -P ${PROJECT_SOURCE_DIR}/tests/installer/words.cmake)
endforeach()
