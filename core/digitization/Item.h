// Digitization: what is to be digitized, how far it is, and in which batch it is due.
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/catalogue/Record.h"
#include "core/collection/Copy.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kitapdar::digitization {

using ItemId = Id<struct DigitizationItemTag>;
using BatchId = Id<struct DigitizationBatchTag>;
using FileId = Id<struct DigitizationFileTag>;

/// From choosing to acceptance. The stages of work come in this order; movesFrom() tells which moves are allowed.
enum class ItemState {
    Candidate,
    Queued,
    Rights,
    Prepare,
    Scan,
    PageCheck,
    Ocr,
    Proofread,
    Derive,
    FinalCheck,
    Ready,
    Packed,
    Sent,
    Accepted,
    Returned,
    Dropped
};
std::string_view code(ItemState state); // "candidate", "queued", "rights", "prepare", "scan", "page_check", "ocr" …
std::optional<ItemState> itemStateFromCode(std::string_view code);
const std::vector<ItemState>& itemStates();
/// Where an item may go from here, in the order of usefulness: the first is the way forward (Alt+→).
const std::vector<ItemState>& movesFrom(ItemState state);
/// Nobody delivers what is not there: from Ready on, a PDF must be attached.
bool needsPdf(ItemState state);
/// Sending back, returning and dropping are explained in the item's note.
bool needsReason(ItemState from, ItemState to);
/// Neither accepted nor dropped: a record has at most one such item.
bool isOpen(ItemState state);
/// Not sent, accepted or dropped. Only such an item has a priority and can be overdue.
bool awaitsWork(ItemState state);
/// Sent or accepted: what was handed over stays as it was, with its files, its batch and its due date.
bool isDelivered(ItemState state);

enum class Category { LocalHistory, Rare, Newspaper, Request, Other };
std::string_view code(Category category);
std::optional<Category> categoryFromCode(std::string_view code);

struct Item {
    ItemId id{0};
    catalogue::RecordId recordId{0};
    std::optional<collection::CopyId> copyId;
    ItemState state = ItemState::Candidate;
    Category category = Category::Other;
    int bump = 0; // a coordinator's push, 0…3
    std::optional<Day> dueOn;
    std::string assignee;
    std::string note;
    std::optional<BatchId> batchId;
    std::string languages; // "kaz+rus", as the engine of recognition takes them; "": not chosen yet
    Instant enteredAt;
    Instant stateSince;
    std::int64_t version = 0;
};

/// Why an item stands where it stands in the queue; `total` orders the list.
struct ItemPriority {
    int category = 0; // local history, rare, newspapers first, then requests
    int bump = 0;
    int deadline = 0; // overdue, under 30 days, later
    int rework = 0;
    int condition = 0; // the book falls to pieces
    int demand = 0;    // requests for it that were not met
    int total = 0;
};

/// What counts for the place in the queue and stands outside the item.
struct PriorityFacts {
    std::optional<Day> due; // of the item, else of its batch
    bool isRework = false;  // the work is in its second pass or a later one
    bool isDamaged = false; // the copy; without one, any of the record
    std::int64_t unmetRequests = 0;
};

/// All zero when the item does not await work. Source: docs/digitization.md, 2.2.
ItemPriority priorityOf(const Item& item, const PriorityFacts& facts, Day today);

/// Who has the work on an item at its stage. The room of tasks is above: it tells by OpenTask.h.
struct ItemWork {
    std::string state;    // code of a workflow::TaskState; "" when nothing is to be done at this state
    std::string holder;   // code of the operator who has it, or ""
    std::string holderKk; // the name, where there is an account
    std::string holderRu;
    std::int64_t pass = 0; // 1, 2 …
    std::string reason;    // why it is held or has failed
};

struct ItemRow {
    Item item;
    ItemWork work;
    std::string title;
    std::string authors;
    std::string language;
    std::optional<int> year;
    std::int64_t pages = 0;
    std::int64_t files = 0;
    bool hasPdf = false; // attached, or made of its pages
    std::string batchName;
    ItemPriority priority;
    bool overdue = false;
};

struct ItemFile {
    FileId id{0};
    ItemId itemId{0};
    std::string kind; // "pdf" | "page_image"
    int position = 0;
    std::string path; // below the library's files folder, see FileStore.h
    std::int64_t bytes = 0;
    std::int64_t pages = 0;
    std::string sha256; // hex
    Instant addedAt;
    bool isProtected = false; // shown after its password was given
};

struct NewItem {
    catalogue::RecordId recordId;
    std::optional<collection::CopyId> copyId;
    std::optional<Category> category; // none: proposed from the record
    std::optional<Day> dueOn;
    std::optional<BatchId> batchId;
    ItemState state = ItemState::Queued;
};

struct AlreadyQueued {
    ItemId item;
};
struct UnknownItem {
    ItemId id;
};
struct MoveNotAllowed {
    ItemState from;
    ItemState to;
};
struct FileMissing { // the state needs a PDF first
    ItemState to;
};
struct ReasonMissing { // sending back and dropping need a note
    ItemState to;
};
struct ItemDelivered { // sent or accepted: neither files nor batch can be changed
    ItemState state;
};
struct BatchFull {
    std::int64_t target;
};
struct UnknownBatch {
    BatchId id;
};
struct BatchNameTaken {
    std::string name;
};
struct FileUnreadable { // not a PDF or an image we can open
    std::string path;
};
struct FileHasPassword { // and is opened by it only
    std::string path;
};
struct FilePasswordWrong {
    std::string path;
};
struct FileMalformed { // built as no honest PDF or picture is
    std::string path;
};
struct FileTooHeavy { // reading it takes too long or too much memory, or breaks the program that reads it
    std::string path;
};
struct FileAttachedAlready { // to this item, or it was given twice
    std::string name;
};
using ItemRefusal =
    Refusal<catalogue::UnknownRecord, collection::UnknownCopy, AlreadyQueued, UnknownItem, MoveNotAllowed, FileMissing,
            ReasonMissing, ItemDelivered, BatchFull, UnknownBatch, BatchNameTaken, FileUnreadable, FileHasPassword,
            FilePasswordWrong, FileMalformed, FileTooHeavy, FileAttachedAlready>;

struct Batch {
    BatchId id{0};
    std::string name;
    std::string receiver;
    std::int64_t target = 0;
    Day dueOn;
    std::int64_t version = 0;
};

struct BatchProgress {
    Batch batch;
    std::int64_t planned = 0; // chosen and not ready yet
    std::int64_t ready = 0;   // ready or packed
    std::int64_t sent = 0;    // sent, accepted included; returned falls out
    std::int64_t accepted = 0;
    std::int64_t remaining = 0; // target − sent
    int daysLeft = 0;           // negative when overdue
};

} // namespace kitapdar::digitization
