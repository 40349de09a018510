#include "ui/administration/RecipientsSection.h"

#include "core/backups/RecipientService.h"
#include "core/library/Library.h"
#include "wording/EncryptionWords.h"
#include "wording/Text.h"

namespace kitapdar::ui {

namespace {

using backups::Recipient;
using backups::RecipientRole;

std::vector<Column<Recipient>> columns() {
    return {
        {.head = {.id = QStringLiteral("holder"), .title = [] { return Administration::tr("Holder"); }, .width = 220},
         .text = [](const Recipient& each) { return qs(each.holder); }},
        {.head = {.id = QStringLiteral("role"), .title = [] { return Administration::tr("Role"); }, .width = 160},
         .text = [](const Recipient& each) { return words(each.role); }},
        {.head = {.id = QStringLiteral("key"), .title = [] { return Administration::tr("Public key"); }, .width = 520},
         .text = [](const Recipient& each) { return qs(each.publicKey); }}};
}

std::vector<Option<RecipientRole>> roles() {
    return {{RecipientRole::Director, [] { return words(RecipientRole::Director); }},
            {RecipientRole::Escrow, [] { return words(RecipientRole::Escrow); }}};
}

} // namespace

RecipientsSection::RecipientsSection(const Context& context)
    : ListSection(
          context, QStringLiteral("recipients"), [] { return Administration::tr("Encrypted backups"); },
          [] {
              return Administration::tr(
                  "Backups are encrypted for these public keys of the program “age”; the private keys stay with their "
                  "holders. Without a key backups are plain.");
          },
          columns(), [](const Recipient& each) { return each.id.value; }) {
    m_form.line(&Recipient::holder, [] { return Administration::tr("Holder"); });
    m_form.choice(
        &Recipient::role, [] { return Administration::tr("Role"); }, roles());
    m_form.line(&Recipient::publicKey, [] { return Administration::tr("Public key"); });
    showFields({"holder", "role", "key"});
    need(Permission::KeyManage);
    follow({Subject::BackupRecipient});
}

void RecipientsSection::read() {
    context()
        .library.read(&backups::RecipientService::recipients)
        .then(this, [this](const Result<std::vector<Recipient>>& recipients) {
            if (!recipients) return notRead(recipients.error());
            setRows(*recipients);
        });
}

void RecipientsSection::store(const Recipient& value, bool) {
    context()
        .library.write(&backups::RecipientService::add, value)
        .then(this, [this](const Result<Recipient, backups::RecipientRefusal>& answer) {
            stored(answer, answer ? std::optional(answer->id.value) : std::nullopt);
        });
}

void RecipientsSection::erase(const Recipient& value) {
    context()
        .library.write(&backups::RecipientService::remove, value.publicKey)
        .then(this, [this](const Result<Recipient, backups::RecipientRefusal>& answer) { removed(answer); });
}

} // namespace kitapdar::ui
