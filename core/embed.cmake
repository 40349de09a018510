# kitapdar_embed(target): every core/<room>/**.sql and core/<room>/data/* file becomes
# `std::string_view embedded::file("core/<room>/...")` (declared in core/base/Embedded.h).
function(kitapdar_embed target)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/*.sql ${CMAKE_CURRENT_SOURCE_DIR}/*.tsv ${CMAKE_CURRENT_SOURCE_DIR}/*.icc
        ${CMAKE_CURRENT_SOURCE_DIR}/*.ttf ${CMAKE_CURRENT_SOURCE_DIR}/*.xml ${CMAKE_CURRENT_SOURCE_DIR}/*.css)
    list(SORT files)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/Embedded.cpp)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DROOT=${CMAKE_SOURCE_DIR} "-DFILES=${files}"
                -P ${CMAKE_CURRENT_SOURCE_DIR}/embed_files.cmake
        DEPENDS ${files} ${CMAKE_CURRENT_SOURCE_DIR}/embed_files.cmake
        VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
