#include "app/kitapdar/BackupKeys.h"

#include "core/administration/KeyHolders.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <variant>

namespace kitapdar::app {

namespace {

struct BackupKeys {
    Q_DECLARE_TR_FUNCTIONS(BackupKeys)
};

} // namespace

BackupRefusal namingHolders(BackupRefusal refusal, const storage::Address& library) {
    if (auto* needed = std::get_if<IdentityNeeded>(&refusal))
        needed->recipients = withHolders(library, needed->recipients);
    if (auto* unfit = std::get_if<IdentityUnfit>(&refusal)) unfit->recipients = withHolders(library, unfit->recipients);
    return refusal;
}

std::optional<ui::FileQuestion> keyQuestion(const BackupRefusal& refusal) {
    const std::vector<std::string>* recipients = nullptr;
    if (const auto* needed = std::get_if<IdentityNeeded>(&refusal)) recipients = &needed->recipients;
    if (const auto* unfit = std::get_if<IdentityUnfit>(&refusal)) recipients = &unfit->recipients;
    if (!recipients) {
        const bool isNoKey =
            std::holds_alternative<IdentityMissing>(refusal) || std::holds_alternative<IdentityUnprotected>(refusal);
        if (!isNoKey) return std::nullopt;
        return ui::FileQuestion{BackupKeys::tr("The file with the private key"), {}, {}, {}};
    }
    QStringList whose;
    for (const std::string& each : *recipients) whose << qs(each);
    return ui::FileQuestion{
        BackupKeys::tr("The file with the private key of: %1").arg(whose.join(QStringLiteral("; "))), {}, {}, {}};
}

} // namespace kitapdar::app
