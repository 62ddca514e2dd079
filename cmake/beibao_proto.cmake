# beibao_proto(TARGET [GRPC] file.proto...): generated code from files named
# relative to the project, included as "core/schema/case.pb.h".
function(beibao_proto target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GRPC" "" "")
    set(gen ${PROJECT_BINARY_DIR}/generated)
    set(lib ${target}_proto)
    set(sources)
    foreach(proto IN LISTS arg_UNPARSED_ARGUMENTS)
        string(REGEX REPLACE "\\.proto$" "" stem ${proto})
        set(outputs ${gen}/${stem}.pb.cc ${gen}/${stem}.pb.h)
        set(grpc_args)
        if(arg_GRPC)
            list(APPEND outputs ${gen}/${stem}.grpc.pb.cc ${gen}/${stem}.grpc.pb.h)
            set(grpc_args --plugin=protoc-gen-grpc=$<TARGET_FILE:gRPC::grpc_cpp_plugin> --grpc_out=${gen})
        endif()
        get_filename_component(folder ${gen}/${stem} DIRECTORY)
        file(MAKE_DIRECTORY ${folder})
        add_custom_command(OUTPUT ${outputs}
            COMMAND protobuf::protoc -I ${PROJECT_SOURCE_DIR} --cpp_out=${gen} ${grpc_args}
                    --dependency_out=${gen}/${stem}.d ${proto}
            DEPENDS ${PROJECT_SOURCE_DIR}/${proto} protobuf::protoc
            DEPFILE ${gen}/${stem}.d
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
        list(APPEND sources ${outputs})
    endforeach()
    add_library(${lib} STATIC ${sources})
    target_include_directories(${lib} SYSTEM PUBLIC ${gen})
    target_link_libraries(${lib} PUBLIC protobuf::libprotobuf)
    if(arg_GRPC)
        target_link_libraries(${lib} PUBLIC gRPC::grpc++)
    endif()
    target_link_libraries(${target} PUBLIC ${lib})
endfunction()
