# Everything that is the same for every target: language, warnings, sanitizers, cache. One place to change it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1 -DNDEBUG") # for the sanitizers: stacks with lines, quickly compiled
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(KITAPDAR_CCACHE ccache)
if(KITAPDAR_CCACHE)
    # Paths are hashed relative to the checkout, so a second checkout finds what the first one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_PCH_EXTSUM=1 ${KITAPDAR_CCACHE})
    add_compile_options(-fpch-preprocess) # what the cache reads precompiled headers by
endif()
find_program(KITAPDAR_MOLD mold)
if(KITAPDAR_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(kitapdar_settings INTERFACE)
target_include_directories(kitapdar_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(kitapdar_settings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wno-missing-field-initializers $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> -fno-omit-frame-pointer)
target_compile_definitions(kitapdar_settings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_FOREACH KITAPDAR_VERSION="${PROJECT_VERSION}")
if(KITAPDAR_SANITIZE STREQUAL "address")
    set(sanitizers -fsanitize=address,undefined)
elseif(KITAPDAR_SANITIZE STREQUAL "thread")
    set(sanitizers -fsanitize=thread)
elseif(KITAPDAR_SANITIZE)
    message(FATAL_ERROR "KITAPDAR_SANITIZE is address, thread or empty")
endif()
if(KITAPDAR_SANITIZE)
    # Under the sanitizers GCC 12 takes the unused alternatives of a variant for uninitialised variables.
    target_compile_options(kitapdar_settings INTERFACE ${sanitizers} -fno-sanitize-recover=undefined
        -Wno-maybe-uninitialized)
    target_link_options(kitapdar_settings INTERFACE ${sanitizers})
endif()

# Public headers of a target that no .cpp proves to compile alone: a header that its own .cpp includes first is proved
# by that (tests/architecture holds the order). Target all_verify_interface_header_sets.
# kitapdar_public_headers(target folder [folders of other targets...])
function(kitapdar_public_headers target folder)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${folder}/*.h)
    foreach(other IN LISTS ARGN)
        list(FILTER headers EXCLUDE REGEX "^${other}/")
    endforeach()
    foreach(header IN LISTS headers)
        string(REGEX REPLACE "\\.h$" ".cpp" own ${header})
        if(EXISTS ${own})
            list(REMOVE_ITEM headers ${header})
        endif()
    endforeach()
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# Foreign headers that most files of a target include, compiled once. Ours are never among them: a change of one would
# compile everything. Without the option each file shows by itself that it includes what it uses (preset core-only).
option(KITAPDAR_PRECOMPILE "Compile foreign headers once" ON)
set(KITAPDAR_STANDARD_HEADERS <algorithm> <array> <charconv> <chrono> <cstdint> <filesystem> <functional> <map> <memory>
    <optional> <set> <span> <string> <string_view> <tuple> <utility> <variant> <vector> <tl/expected.hpp>)
set(KITAPDAR_WINDOW_HEADERS <QAbstractItemView> <QAction> <QApplication> <QComboBox> <QCoreApplication> <QEvent>
    <QFileInfo> <QHBoxLayout> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMetaType> <QObject> <QPainter> <QPointer>
    <QPushButton> <QScrollArea> <QScrollBar> <QString> <QStringList> <QStyledItemDelegate> <QTableView> <QTimer>
    <QToolButton> <QVBoxLayout> <QWidget>)
function(kitapdar_precompile target)
    if(KITAPDAR_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
        # What the compiler writes is never the same twice; the cache goes by this instead.
        file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum
            "${ARGN} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${GTest_VERSION} ${nlohmann_json_VERSION}")
        kitapdar_mind_precompiled(${target})
    endif()
endfunction()
function(kitapdar_precompile_as target other)
    if(KITAPDAR_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${other})
        kitapdar_mind_precompiled(${target})
    endif()
endfunction()
function(kitapdar_mind_precompiled target)
    # GCC 12 sees array bounds and overflows in templates of precompiled headers where there are none.
    target_compile_options(${target} PRIVATE -Winvalid-pch -Wno-array-bounds -Wno-stringop-overflow
        -Wno-stringop-overread)
endfunction()
