#include "app/kitapdarctl/Hints.h"

#include "app/kitapdarctl/Texts.h"
#include "core/audit/DenialFault.h"
#include "wording/FileWords.h"

namespace kitapdar::ctl {

namespace {

QString detail(const std::string& detail) {
    return detail.empty() ? QString() : Ctl::tr("In detail: %1.").arg(qs(detail));
}

} // namespace

QString hint(const Fault& fault) {
    if (fault.kind == Fault::Kind::SchemaTooOld)
        return Ctl::tr("The administrator's command: kitapdarctl --library … upgrade --backup FILE.");
    if (fault.kind == Fault::Kind::SchemaTooNew || fault.kind == Fault::Kind::Cancelled) return {};
    // The sentence says which permission is missing; there is nothing behind it.
    if (audit::denialIn(fault)) return {};
    return detail(fault.detail);
}

QString hint(const SourceDamaged& refusal) { return detail(refusal.detail); }
QString hint(const MayNotCreateDatabase& refusal) { return detail("CREATEDB, " + refusal.role); }
QString hint(const BackupOfFile&) { return Ctl::tr("kitapdarctl move takes a library file to a server."); }
QString hint(const BackupOfServer&) {
    return Ctl::tr("Restore it on a server; kitapdarctl move takes the library to a file.");
}
QString hint(const BackupOfOtherLibrary&) {
    return Ctl::tr(
        "With --other-library it takes the place of the one that is here, which is kept under another name.");
}
QString hint(const BackupNotOurs&) { return hint(BackupOfOtherLibrary{}); }
QString hint(const digitization::ReasonMissing&) { return Ctl::tr("The option is --note."); }

QString hint(const digitization::FileHasPassword&) {
    return Ctl::tr("A file whose first line is the password is named by --password-file.");
}

QString hint(const exchange::FileNotReadable& no) { return words(lookAt(no.path)); }
QString hint(const exchange::NotARecordFile& no) { return words(lookAt(no.path)); }
QString hint(const exchange::ReaderFileNotReadable& no) { return words(lookAt(no.path)); }
QString hint(const exchange::NotAReaderFile& no) { return words(lookAt(no.path)); }
QString hint(const exchange::ListNotReadable& no) { return words(lookAt(no.path)); }
QString hint(const exchange::NotAList& no) { return words(lookAt(no.path)); }
QString hint(const digitization::FileUnreadable& no) { return words(lookAt(no.path)); }

QString hint(const collection::CirculationNotByHand& no) {
    const bool isHeld = no.wanted == collection::Circulation::Held;
    return Ctl::tr("The command for it: %1.")
        .arg(isHeld ? QStringLiteral("kitapdarctl --library … hold place --reader CARD --copy BARCODE")
                    : QStringLiteral("kitapdarctl --library … transfer send BARCODE --to PLACE"));
}

QString hint(const journal::ClockBehind&) {
    return Ctl::tr("The command for it: %1.").arg(QStringLiteral("kitapdarctl --library … clock confirm"));
}

QString hint(const staff::NoAdministrator&) {
    return Ctl::tr("The commands for it: %1.")
        .arg(QStringLiteral("kitapdarctl --library … staff grant CODE admin, staff activate CODE"));
}

QString hint(const exchange::ImportInterrupted& no) {
    const QString command =
        QStringLiteral("kitapdarctl --library … %1 %2")
            .arg(no.ofReaders ? QStringLiteral("readers import undo") : QStringLiteral("import undo"),
                 QString::number(no.import.value));
    const QString cause = hint(no.fault);
    const QString undo = Ctl::tr("The command for it: %1.").arg(command);
    return cause.isEmpty() ? undo : undo + QLatin1Char(' ') + cause;
}

} // namespace kitapdar::ctl
