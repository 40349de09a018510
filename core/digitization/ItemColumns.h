// The columns of digitization items, their files and batches.
#pragma once

#include "core/digitization/Item.h"
#include "core/storage/Columns.h"

namespace kitapdar::digitization {

inline constexpr auto itemColumns = storage::columnsOf<Item>(
    storage::readOnly("id", &Item::id), storage::fixed("record_id", &Item::recordId),
    storage::fixed("copy_id", &Item::copyId),
    storage::fixed("state", &Item::state, storage::codes(itemStateFromCode, ItemState::Candidate)),
    storage::edited("category", &Item::category, storage::codes(categoryFromCode, Category::Other)),
    storage::edited("bump", &Item::bump), storage::edited("due_on", &Item::dueOn),
    storage::edited("assignee", &Item::assignee), storage::edited("note", &Item::note),
    storage::edited("batch_id", &Item::batchId), storage::edited("languages", &Item::languages),
    storage::fixed("entered_at", &Item::enteredAt), storage::fixed("state_since", &Item::stateSince),
    storage::readOnly("row_version", &Item::version));

inline constexpr auto fileColumns = storage::columnsOf<ItemFile>(
    storage::readOnly("id", &ItemFile::id), storage::fixed("item_id", &ItemFile::itemId),
    storage::fixed("kind", &ItemFile::kind), storage::fixed("position", &ItemFile::position),
    storage::fixed("path", &ItemFile::path), storage::fixed("bytes", &ItemFile::bytes),
    storage::fixed("pages", &ItemFile::pages), storage::fixed("sha256", &ItemFile::sha256),
    storage::fixed("added_at", &ItemFile::addedAt), storage::fixed("is_protected", &ItemFile::isProtected));

inline constexpr auto batchColumns = storage::columnsOf<Batch>(
    storage::readOnly("id", &Batch::id), storage::edited("name", &Batch::name),
    storage::edited("receiver", &Batch::receiver), storage::edited("target", &Batch::target),
    storage::edited("due_on", &Batch::dueOn), storage::readOnly("row_version", &Batch::version));

} // namespace kitapdar::digitization
