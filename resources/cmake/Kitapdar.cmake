# Everything that is the same for every target: language, warnings, sanitizers, cache. One place to change it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(KITAPDAR_CCACHE ccache)
if(KITAPDAR_CCACHE)
    # Paths are hashed relative to the checkout, so a second checkout finds what the first one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${KITAPDAR_CCACHE})
endif()
find_program(KITAPDAR_MOLD mold)
if(KITAPDAR_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(kitapdar_settings INTERFACE)
target_include_directories(kitapdar_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(kitapdar_settings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wno-missing-field-initializers -Wno-restrict -fno-omit-frame-pointer)
target_compile_definitions(kitapdar_settings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_FOREACH KITAPDAR_VERSION="${PROJECT_VERSION}")
if(KITAPDAR_SANITIZE)
    # Under the sanitizers GCC 12 takes the unused alternatives of a variant for uninitialised variables.
    target_compile_options(kitapdar_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -Wno-maybe-uninitialized)
    target_link_options(kitapdar_settings INTERFACE -fsanitize=address,undefined)
endif()

# Public headers of a target, each of which must compile alone (target all_verify_interface_header_sets).
# kitapdar_public_headers(target folder [folders of other targets...])
function(kitapdar_public_headers target folder)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${folder}/*.h)
    foreach(other IN LISTS ARGN)
        list(FILTER headers EXCLUDE REGEX "^${other}/")
    endforeach()
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()
