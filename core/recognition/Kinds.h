// The kinds of operations of this room. Versions of a text are only added: what an engine or a person wrote is not
// taken away by an undo, but by another version (TextService::restore).
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::recognition::kinds {

/// An engine has read a page.
inline constexpr journal::Kind recognise{.code = "text.recognise",
                                         .permission = Permission::DigitizationEdit,
                                         .subjects = {"page", "digitization_item"},
                                         .undo = journal::Undo::OwnUndo};
/// A person has made a version.
inline constexpr journal::Kind edit{.code = "text.edit",
                                    .permission = Permission::DigitizationEdit,
                                    .subjects = {"page", "digitization_item"},
                                    .undo = journal::Undo::OwnUndo};
/// A word was put right on all pages of an item that nobody has proofread as a whole.
inline constexpr journal::Kind substitute{.code = "text.substitute",
                                          .permission = Permission::DigitizationEdit,
                                          .subjects = {"page", "digitization_item"},
                                          .undo = journal::Undo::OwnUndo};
/// An earlier version is the present one again, as a new one.
inline constexpr journal::Kind restore{.code = "text.restore",
                                       .permission = Permission::DigitizationEdit,
                                       .subjects = {"page", "digitization_item"},
                                       .undo = journal::Undo::OwnUndo};

inline constexpr std::array all = {&recognise, &edit, &substitute, &restore};

} // namespace kitapdar::recognition::kinds
