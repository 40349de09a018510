// The kinds of operations of this room.
#pragma once

#include "core/journal/Kind.h"

#include <array>

namespace kitapdar::readers::kinds {

/// A card that a reader of the entry has got back was given out since, to another reader or as a barcode.
Result<bool> cardGivenAway(storage::Snapshot& snapshot, const journal::Entry& entry);

/// A reader of the entry has got back restricted values in clear, or sealed by an earlier key, in a library that seals:
/// the entry is from before. Or of a
/// reader who is forgotten, of whom nothing comes back.
Result<bool> restrictedOfBefore(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind add{.code = "reader.add",
                                   .permission = Permission::ReaderEdit,
                                   .subjects = {"reader"},
                                   .veto = restrictedOfBefore,
                                   .codeVeto = cardGivenAway};
inline constexpr journal::Kind edit{.code = "reader.edit",
                                    .permission = Permission::ReaderEdit,
                                    .subjects = {"reader"},
                                    .veto = restrictedOfBefore,
                                    .codeVeto = cardGivenAway};
inline constexpr journal::Kind registerAgain{"reader.register", Permission::ReaderEdit, {"reader"}};

// What the desk knows of a reader beside the card (Details.h).
inline constexpr journal::Kind replaceCard{.code = "reader.card",
                                           .permission = Permission::ReaderEdit,
                                           .subjects = {"reader"},
                                           .veto = restrictedOfBefore,
                                           .codeVeto = cardGivenAway};
/// Nothing is lent to the reader.
inline constexpr journal::Kind block{
    "reader.block", Permission::ReaderEdit, {"reader"}, journal::Undo::PutBack, restrictedOfBefore};
inline constexpr journal::Kind unblock{
    "reader.unblock", Permission::ReaderEdit, {"reader"}, journal::Undo::PutBack, restrictedOfBefore};
inline constexpr journal::Kind addMessage{"reader.message", Permission::ReaderEdit, {"reader"}};
inline constexpr journal::Kind finishMessage{"reader.message_done", Permission::ReaderEdit, {"reader"}};
inline constexpr journal::Kind relate{"reader.relate", Permission::ReaderEdit, {"reader"}};
inline constexpr journal::Kind unrelate{"reader.unrelate", Permission::ReaderEdit, {"reader"}};

/// Registrations of an older library, which knew of each reader the newest alone.
inline constexpr journal::Kind adoptRegistrations{
    "reader.adopt_registrations", Permission::ReaderEdit, {}, journal::Undo::Reverse};

/// Restricted data of a reader were looked at.
inline constexpr journal::Kind reveal{"reader.reveal", Permission::ReaderReveal, {"reader"}, journal::Undo::Reverse};

// Of the key by which restricted data are sealed; none of them is taken back.
inline constexpr journal::Kind makeKey{"key.make", Permission::KeyManage, {}, journal::Undo::Reverse};
inline constexpr journal::Kind addSlot{"key.slot_add", Permission::KeyManage, {}, journal::Undo::Reverse};
inline constexpr journal::Kind removeSlot{"key.slot_remove", Permission::KeyManage, {}, journal::Undo::Reverse};
inline constexpr journal::Kind proveSheet{"key.prove", Permission::KeyManage, {}, journal::Undo::Reverse};
inline constexpr journal::Kind sealAll{"key.seal", Permission::KeyManage, {}, journal::Undo::Reverse};
inline constexpr journal::Kind rotateKey{"key.rotate", Permission::KeyManage, {}, journal::Undo::Reverse};

/// The category of the entry is gone and readers have it, or loan rules name it: no undo leaves such a thing.
Result<bool> categoryMissed(storage::Snapshot& snapshot, const journal::Entry& entry);

inline constexpr journal::Kind addCategory{
    "category.add", Permission::LibraryEdit, {"reader_category"}, journal::Undo::PutBack, categoryMissed};
inline constexpr journal::Kind editCategory{
    "category.set", Permission::LibraryEdit, {"reader_category"}, journal::Undo::PutBack, categoryMissed};
inline constexpr journal::Kind removeCategory{
    "category.remove", Permission::LibraryEdit, {"reader_category"}, journal::Undo::PutBack, categoryMissed};
inline constexpr journal::Kind shipCategories{
    "category.ship", Permission::LibraryEdit, {"reader_category"}, journal::Undo::Reverse};

/// On the reader's wish: in no list from now on, or again.
inline constexpr journal::Kind blockData{"reader.block_data", Permission::ReaderBlock, {"reader"}};
inline constexpr journal::Kind addConsentForm{
    "consent.form", Permission::ConsentEdit, {"consent_form"}, journal::Undo::Reverse};
inline constexpr journal::Kind giveConsent{"consent.give", Permission::ConsentEdit, {"reader"}};
inline constexpr journal::Kind withdrawConsent{"consent.withdraw", Permission::ConsentEdit, {"reader"}};
/// How long it is kept what is known of readers.
inline constexpr journal::Kind setRetention{"retention.set", Permission::LibraryEdit, {"retention_term"}};

inline constexpr std::array all = {&adoptRegistrations,
                                   &blockData,
                                   &addConsentForm,
                                   &giveConsent,
                                   &withdrawConsent,
                                   &setRetention,
                                   &add,
                                   &edit,
                                   &registerAgain,
                                   &replaceCard,
                                   &block,
                                   &unblock,
                                   &addMessage,
                                   &finishMessage,
                                   &relate,
                                   &unrelate,
                                   &addCategory,
                                   &editCategory,
                                   &removeCategory,
                                   &shipCategories,
                                   &reveal,
                                   &makeKey,
                                   &addSlot,
                                   &removeSlot,
                                   &proveSheet,
                                   &sealAll,
                                   &rotateKey};

} // namespace kitapdar::readers::kinds
