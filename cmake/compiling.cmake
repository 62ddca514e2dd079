# How every target of ours is compiled and linked.
set(BEIBAO_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

if(BEIBAO_SANITIZE)
    add_compile_options(-fsanitize=${BEIBAO_SANITIZE} -fno-omit-frame-pointer)
    # With the checks woven in, gcc 12 sees uninitialized values in the standard library's own regex.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
    add_link_options(-fsanitize=${BEIBAO_SANITIZE})
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

# Warnings are errors in our own code; generated code is not ours.
function(beibao_warnings target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Werror)
endfunction()

# An executable that may hold the store: none of its symbols are shared, and a
# test fails if a SQLite library is picked up from outside.
function(beibao_executable exe)
    beibao_warnings(${exe})
    target_link_options(${exe} PRIVATE LINKER:--exclude-libs,ALL LINKER:--as-needed)
    add_test(NAME linkage.${exe} COMMAND ${CMAKE_COMMAND}
        -DFILE=$<TARGET_FILE:${exe}> -P ${PROJECT_SOURCE_DIR}/cmake/linkage.cmake)
endfunction()
