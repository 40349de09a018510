#include "core/storage/postgres/ExpressionText.h"

#include <gtest/gtest.h>

namespace kitapdar::storage::postgres {
namespace {

struct Spelling {
    const char* migration;
    const char* server;
};

TEST(ExpressionText, AConditionIsTheSameAsAMigrationAndAsAServerWriteIt) {
    const Spelling all[] = {
        {"state in ('running', 'done')", "(state = ANY (ARRAY['running'::text, 'done'::text]))"},
        {"state in ('a', 'b')", "((state)::text = ANY ((ARRAY['a'::character varying, 'b'::text])::text[]))"},
        {"closed in (0, 1)", "(closed = ANY (ARRAY[(0)::bigint, (1)::bigint]))"},
        {"state not in ('a', 'b')", "(state <> ALL (ARRAY['a'::text, 'b'::text]))"},
        {"price is null or price >= 0", "((price IS NULL) OR (price >= 0))"},
        {"digits between 0 and 12", "((digits >= 0) AND (digits <= 12))"},
        {"position > 0 and bytes != 1", "((\"position\" > 0) AND (bytes <> 1))"},
        {"repeat(' ', 2048)", "repeat(' '::text, 2048)"},
        {"replace(iin, ' ', '')", "replace(iin, ' '::text, ''::text)"},
        {"''", "''::text"},
    };
    for (const auto& [migration, server] : all) EXPECT_EQ(plainExpression(migration), plainExpression(server));
}

TEST(ExpressionText, WhatSaysSomethingElseIsSpelledOtherwise) {
    const Spelling all[] = {
        {"state in ('a', 'b')", "(state = ANY (ARRAY['a'::text, 'B'::text]))"},
        {"state in ('a', 'b')", "(state = ANY (ARRAY['a'::text, 'b'::text, 'c'::text]))"},
        {"state in ('a', 'b')", "(state <> ALL (ARRAY['a'::text, 'b'::text]))"},
        {"state in ('a''b', 'c')", "(state = ANY (ARRAY['ab'::text, 'c'::text]))"},
        {"state in ('a::text')", "state in ('a')"},
        {"digits between 0 and 12", "((digits >= 0) AND (digits <= 120))"},
        {"price >= 0", "(price >= price)"},
        {"upper(barcode)", "lower(barcode)"},
    };
    for (const auto& [migration, server] : all) EXPECT_NE(plainExpression(migration), plainExpression(server));
}

TEST(ExpressionText, TornTextsAreRead) {
    for (const char* torn : {"", "'", "'a", "a ::", "::", "a between", "a between 1 and", "= any", "((", "\"", "''''"})
        plainExpression(torn);
    EXPECT_EQ(plainExpression("'it''s'::text"), "'it''s'");
}

} // namespace
} // namespace kitapdar::storage::postgres
