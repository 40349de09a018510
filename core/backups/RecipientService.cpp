#include "core/backups/RecipientService.h"

#include "core/backups/BackupColumns.h"
#include "core/backups/Kinds.h"
#include "core/journal/Journal.h"

#include <algorithm>

namespace kitapdar::backups {

namespace {

constexpr const char* table = "backup_recipient";

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

Result<void> finish(journal::Operation& operation, const Recipient& recipient) {
    operation.about(table, recipient.id.value);
    operation.fact(journal::FactName::Name, recipient.holder);
    operation.fact(journal::FactName::Value, recipient.publicKey);
    operation.fact(journal::FactName::Kind, code(recipient.role));
    CHECK(operation.finish());
    return {};
}

} // namespace

Result<std::vector<Recipient>> RecipientService::recipients(storage::Snapshot& snapshot) const {
    static const std::string sql = "select " + recipientColumns.list() + " from backup_recipient order by id";
    return snapshot.all(sql, {}, recipientColumns);
}

Result<Recipient, RecipientRefusal> RecipientService::add(storage::Transaction& transaction,
                                                          const staff::Permitted<Permission::KeyManage>& by,
                                                          const Recipient& given) const {
    Recipient recipient{RecipientId(0), trimmed(given.publicKey), given.role, text::tidyName(given.holder), 1};
    if (holdsPrivateKey(recipient.publicKey) || holdsPrivateKey(recipient.holder)) return fail(RecipientIsPrivate{});
    if (!isPublicKey(recipient.publicKey)) return fail(RecipientMalformed{recipient.publicKey});
    if (recipient.holder.empty()) return fail(RecipientUnnamed{});
    if (text::isNameTooLong(recipient.holder)) return fail(text::NameTooLong{});
    TRY(const auto present, recipients(transaction));
    if (std::ranges::find(present, recipient.publicKey, &Recipient::publicKey) != present.end())
        return fail(RecipientTaken{recipient.publicKey});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::addRecipient);
    TRY(const auto id, operation.insert(table, recipientColumns.inserted(recipient)));
    recipient.id = RecipientId(id);
    CHECK(finish(operation, recipient));
    return recipient;
}

Result<Recipient, RecipientRefusal> RecipientService::remove(storage::Transaction& transaction,
                                                             const staff::Permitted<Permission::KeyManage>& by,
                                                             const std::string& publicKey) const {
    TRY(const auto present, recipients(transaction));
    const auto found = std::ranges::find(present, trimmed(publicKey), &Recipient::publicKey);
    if (found == present.end()) return fail(UnknownRecipient{holdsPrivateKey(publicKey) ? "" : publicKey});
    journal::Operation operation = m_journal.begin(transaction, by, kinds::removeRecipient);
    CHECK(operation.erase(table, found->id.value));
    CHECK(finish(operation, *found));
    return *found;
}

} // namespace kitapdar::backups
