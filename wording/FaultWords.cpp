#include "wording/FaultWords.h"

#include "core/audit/DenialFault.h"
#include "wording/PermissionWords.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

} // namespace

QString words(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::Busy:
        return Faults::tr("The library is busy with other work. Nothing was changed; try again.");
    case Fault::Kind::Conflict:
        return Faults::tr("Somebody changed this meanwhile. Nothing was overwritten; look at it again.");
    case Fault::Kind::Corrupt:
        return Faults::tr("The library file is damaged or is not a library of Kitapdar. Restore the latest backup.");
    case Fault::Kind::DiskFull:
        return Faults::tr("The disk is full. Nothing was changed; free some space and try again.");
    case Fault::Kind::Offline:
        return Faults::tr("The library cannot be reached. Nothing was changed; check the disk or the network.");
    case Fault::Kind::Missing:
        return Faults::tr("The library file is not there. Plug in the disk it lies on, or choose another file.");
    case Fault::Kind::NotFound:
        return Faults::tr("There is no library of Kitapdar in this database.");
    case Fault::Kind::AlreadyExists:
        return Faults::tr("There is a library in this place already. Nothing was changed.");
    case Fault::Kind::Denied:
        if (const auto denial = audit::denialIn(fault)) return words(*denial);
        return Faults::tr("This is not permitted: neither the account nor the user of the server may do it.");
    case Fault::Kind::ReadOnly:
        return Faults::tr("The library file may not be written. Keep it on a local disk where you may write.");
    case Fault::Kind::NetworkDisk:
        return Faults::tr(
            "The library file lies on a network disk, which is not safe. Move it to a disk of this computer.");
    case Fault::Kind::SchemaTooNew:
        return Faults::tr("This library was made by a newer Kitapdar. Install that version to open it.");
    case Fault::Kind::SchemaTooOld:
        return Faults::tr("This library is of an older version and must be brought up to date first.");
    case Fault::Kind::Unfinished:
        return Faults::tr(
            "A library is still being moved or restored to this place. It can be opened when that is done; if it was "
            "interrupted, an administrator does it again.");
    case Fault::Kind::Cancelled:
        return Faults::tr("Stopped, as you asked.");
    case Fault::Kind::Internal:
        break;
    }
    return Faults::tr(
        "Something went wrong inside the program. Nothing was changed; the details are in the log. In the window "
        "“Library and connection” (F12) shows where it lies.");
}

QString causeWords(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::Busy:
        return Faults::tr("The library is busy with other work.");
    case Fault::Kind::DiskFull:
        return Faults::tr("The disk is full.");
    case Fault::Kind::Offline:
        return Faults::tr("The library cannot be reached.");
    case Fault::Kind::AlreadyExists:
        return Faults::tr("There is a library in this place already.");
    case Fault::Kind::Conflict:
        return Faults::tr("Somebody changed this meanwhile.");
    case Fault::Kind::Internal:
        return Faults::tr("Something went wrong inside the program; the details are in the log.");
    default:
        return words(fault);
    }
}

QString notSavedWords(const Fault* fault, const QString& refusal) {
    if (!fault) return refusal;
    switch (fault->kind) {
    case Fault::Kind::Offline:
        return Faults::tr(
            "Not saved: the library cannot be reached. What you typed stays here; save again when the "
            "connection is back.");
    case Fault::Kind::Busy:
        return Faults::tr("Not saved: the library is busy with other work. What you typed stays here; save again.");
    default:
        return refusal;
    }
}

QString nothingChangedWords() { return Faults::tr("Nothing was changed, so nothing had to be saved."); }

} // namespace kitapdar
