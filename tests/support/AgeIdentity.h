// An identity (private key) of the program `age`, made for a test.
#pragma once

#include "core/backups/Recipient.h"
#include "core/backups/RecipientService.h"
#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "tests/support/By.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>

namespace kitapdar::test {

struct AgeIdentity {
    std::filesystem::path file; // its owner's alone
    std::string publicKey;

    explicit AgeIdentity(std::filesystem::path to) : file(std::move(to)) {
        EXPECT_EQ(std::system(("age-keygen -o '" + file.string() + "' 2>/dev/null").c_str()), 0);
        std::ifstream stream(file);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        const std::string mark = "public key: ";
        const auto begin = text.find(mark) + mark.size();
        publicKey = text.substr(begin, text.find('\n', begin) - begin);
        EXPECT_TRUE(backups::isPublicKey(publicKey));
    }
};

/// Whether that is the reason of the refusal.
template <class Reason, class Answer>
bool isRefused(const Answer& answer) {
    return !answer && std::holds_alternative<Reason>(answer.error());
}

inline void addRecipient(storage::Store& store, const journal::Journal& journal, const AgeIdentity& identity,
                         backups::RecipientRole role = backups::RecipientRole::Director) {
    const backups::Recipient recipient{backups::RecipientId(0), identity.publicKey, role, "Директор", 0};
    const auto added = store.writeNow([&](storage::Transaction& tx) {
        const Session session{"Айгүл", "1", {}};
        return backups::RecipientService(journal).add(tx, By(tx, session), recipient);
    });
    EXPECT_TRUE(added);
}

} // namespace kitapdar::test
