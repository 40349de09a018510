#include "core/readers/Details.h"

namespace kitapdar::readers {

bool isDue(const Message& message, Day today) {
    return !message.doneOn && message.since <= today && (!message.until || *message.until >= today);
}

std::string_view code(RelationKind kind) { return kind == RelationKind::Guarantor ? "guarantor" : "family"; }

std::optional<RelationKind> relationKindFromCode(std::string_view text) {
    for (const RelationKind kind : {RelationKind::Guarantor, RelationKind::Family}) {
        if (code(kind) == text) return kind;
    }
    return std::nullopt;
}

bool isForgotten(const Relation& relation) { return !relation.otherId && relation.name.empty(); }

bool isSameRelation(const Relation& a, const Relation& b) {
    if (a.kind != b.kind || a.name != b.name) return false;
    const bool sameWay = a.readerId == b.readerId && a.otherId == b.otherId;
    const bool reversed = a.kind == RelationKind::Family && a.otherId == b.readerId && b.otherId == a.readerId;
    return sameWay || reversed;
}

bool needsGuarantor(const Reader& reader, Day today) {
    return reader.birthDate && *reader.birthDate <= today && ageOn(*reader.birthDate, today) < ageOfNoGuarantor;
}

std::optional<std::string> categoryByAge(const std::optional<Day>& birthDate, Day today) {
    constexpr int ageOfNoChild = 14;
    if (!birthDate || *birthDate > today || ageOn(*birthDate, today) >= ageOfNoChild) return std::nullopt;
    return std::string("child");
}

} // namespace kitapdar::readers
