// The kinds of operations of this room. Each step is taken back by its rows, as long as nothing follows from it.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::periodicals::kinds {

inline constexpr journal::Kind subscribe{
    .code = "periodical.subscribe", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind edit{
    .code = "periodical.edit", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind remove{
    .code = "periodical.remove", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind arrive{
    .code = "periodical.arrive", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind takeBack{
    .code = "periodical.take_back", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind addIssue{
    .code = "periodical.add_issue", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind removeIssue{
    .code = "periodical.remove_issue", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
inline constexpr journal::Kind claim{
    .code = "periodical.claim", .permission = Permission::CopyEdit, .subjects = {"subscription"}};
/// A delivery: its signature ends the undo.
inline constexpr journal::Kind post{.code = "periodical.post",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"subscription", "delivery", "copy", "hold"},
                                    .undoneWithinDays = 0};
inline constexpr journal::Kind bind{.code = "periodical.bind",
                                    .permission = Permission::CopyEdit,
                                    .subjects = {"subscription", "ksu_record", "copy", "hold"},
                                    .undoneWithinDays = 0};

inline constexpr std::array all = {&subscribe, &edit,        &remove, &arrive, &takeBack,
                                   &addIssue,  &removeIssue, &claim,  &post,   &bind};

} // namespace kitapdar::periodicals::kinds
