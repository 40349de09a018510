// What the desk knows of a reader beside the card: former cards, messages, who answers for the reader, the family.
// docs/circulation.md, 11.
#pragma once

#include "core/readers/Cards.h"
#include "core/readers/Registration.h"

#include <cstddef>

namespace kitapdar::readers {

using MessageId = Id<struct ReaderMessageTag>;
using RelationId = Id<struct ReaderRelationTag>;

/// Said at the desk when the reader comes, until it is done or its time is over.
struct Message {
    MessageId id{0};
    ReaderId readerId{0};
    std::string text;
    Day since;
    std::optional<Day> until; // the last day; nullopt: until it is done
    std::optional<Day> doneOn;
};
bool isDue(const Message& message, Day today);

enum class RelationKind {
    Guarantor, // answers for the reader
    Family,    // the same for both
};
/// "guarantor", "family", as stored.
std::string_view code(RelationKind kind);
std::optional<RelationKind> relationKindFromCode(std::string_view code);

/// `readerId` has `otherId`, or a person who is no reader, as guarantor or in the family.
struct Relation {
    RelationId id{0};
    ReaderId readerId{0};
    std::optional<ReaderId> otherId;
    RelationKind kind = RelationKind::Guarantor;
    std::string name; // of who is no reader
};

/// Whether the other one was a reader who is forgotten: nothing tells any more who it was.
bool isForgotten(const Relation& relation);
/// Whether both say the same; a family is the same from either side.
bool isSameRelation(const Relation& a, const Relation& b);

/// A relation as one of its two readers sees it.
struct RelationRow {
    Relation relation;
    bool isReversed = false; // the reader is the other one: answers for `relation.readerId`, or is of the same family
    std::string card;        // of the other; "": no reader
    ReaderName name;         // of the other; the surname alone when it is no reader
};

/// Someone younger has a guarantor (the rules of use of public libraries).
inline constexpr int ageOfNoGuarantor = 16;
/// Whether the reader is younger than ageOfNoGuarantor on this day. Without a birth date: false.
bool needsGuarantor(const Reader& reader, Day today);
/// The category that an age suggests: "child" before the fourteenth birthday. nullopt: the age tells none; whether
/// somebody learns or works is not guessed.
std::optional<std::string> categoryByAge(const std::optional<Day>& birthDate, Day today);

struct ReaderDetails {
    std::vector<FormerCard> cards;              // the newest first
    std::vector<Message> messages;              // those that are not done, the oldest first
    std::vector<RelationRow> relations;         // guarantors first
    std::vector<RegistrationRow> registrations; // the newest first
    bool guarantorMissing = false;              // warns, and stops nothing
};

/// What was said of a block, a message or a relation is too long.
inline constexpr std::size_t longestDetail = 500; // bytes

struct DetailTooLong {
    static constexpr std::string_view code = "detail_too_long";
    std::size_t most = longestDetail;
};
struct BlockReasonMissing {
    static constexpr std::string_view code = "block_reason_missing";
};
struct EndsBeforeToday { // a block or a message
    static constexpr std::string_view code = "ends_before_today";
    Day until;
};
struct SameCard { // the reader has it now
    static constexpr std::string_view code = "same_card";
    std::string card;
};
struct MessageEmpty {
    static constexpr std::string_view code = "message_empty";
};
struct NoSuchMessage {
    static constexpr std::string_view code = "no_such_message";
};
struct RelationIncomplete { // neither a reader nor a name
    static constexpr std::string_view code = "relation_incomplete";
};
struct RelationToSelf {
    static constexpr std::string_view code = "relation_to_self";
};
struct RelationKnown {
    static constexpr std::string_view code = "relation_known";
};
struct GuarantorTooYoung { // needs one, too
    static constexpr std::string_view code = "guarantor_too_young";
    int age = 0;
};
struct NoSuchRelation {
    static constexpr std::string_view code = "no_such_relation";
};
using DetailRefusal = Refusal<UnknownReader, CardTaken, CardMalformed, CodeInUse, SameCard, DetailTooLong,
                              BlockReasonMissing, EndsBeforeToday, MessageEmpty, NoSuchMessage, RelationIncomplete,
                              RelationToSelf, RelationKnown, GuarantorTooYoung, NoSuchRelation>;

} // namespace kitapdar::readers
