#include "wording/LibraryWords.h"

#include "wording/FaultWords.h"
#include "wording/FileWords.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kitapdar {

namespace {

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

template <class... Visitors>
struct Each : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Each(Visitors...) -> Each<Visitors...>; // clang 14 does not see it by itself

QString fileName(const std::string& path) { return QFileInfo(qs(path)).fileName(); }

QString listed(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) list << qs(name);
    return list.join(QStringLiteral(", "));
}

/// Why a backup, a restore, an upgrade, a move or a grant came to nothing.
struct Administration {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)

public:
    QString operator()(const Fault& fault) const { return words(fault); }
    QString operator()(const NotPermitted& no) const { return words(no); }
    QString operator()(const BackupExists& no) const {
        return tr("There is such a file already; choose another name: %1").arg(fileName(no.path));
    }
    QString operator()(const LibraryInUse& no) const {
        if (no.who.empty()) return tr("Somebody has the library open. Close it everywhere and try again.");
        return tr("The library is open elsewhere: %1. Close it there and try again.").arg(listed(no.who));
    }
    QString operator()(const storage::FileNotWritable& no) const { return words(no); }
    QString operator()(const storage::FileOfLibrary& no) const { return words(no); }
    QString operator()(const SourceDamaged&) const {
        return tr("The library is damaged, so no backup was made: it would take the place of good ones.");
    }
    QString operator()(const LibraryUnsound& no) const {
        return tr("Nothing was entered: something else is wrong with the library (%1: %2).")
            .arg(qs(no.first.code), qs(no.first.detail));
    }
    QString operator()(const JournalNotSound& no) const {
        return tr("Nothing was forgotten: something is wrong with the library (%1: %2), and afterwards nobody could "
                  "tell what.")
            .arg(qs(no.first.code), qs(no.first.detail));
    }
    QString operator()(const ToolMissing& no) const {
        if (no.name == "age")
            return tr(
                "Nothing was done: the program “age”, by which backups are encrypted and opened, is not on this "
                "computer. Its administrator can install the package “age”.");
        return tr("PostgreSQL's own programs are needed on this computer and are missing: %1").arg(qs(no.name));
    }
    QString operator()(const MayNotCreateDatabase&) const {
        return tr(
            "No backup was made: this user may not create the database in which it would be "
            "verified. The server's administrator can allow it or make the backup.");
    }
    QString operator()(const NoRecipients&) const {
        return tr("No backup was made: nobody is named for whom it is to be encrypted. Add the director's public key.");
    }
    QString operator()(const IdentityNeeded& no) const {
        return tr("The backup is encrypted; the file with the private key to one of these is needed: %1")
            .arg(listed(no.recipients));
    }
    QString operator()(const IdentityMissing& no) const {
        return tr("There is no file with a private key that can be read: %1").arg(qs(no.path));
    }
    QString operator()(const IdentityUnprotected& no) const {
        return tr("Others can read the file with the private key. Make it its owner's alone (mode 0600) and try again: "
                  "%1")
            .arg(qs(no.path));
    }
    QString operator()(const IdentityUnfit& no) const {
        return tr("This private key does not open the backup. It was encrypted for: %1").arg(listed(no.recipients));
    }
    QString operator()(const DrillKeyMissing&) const {
        return tr(
            "This backup cannot be tried here: its key for the trial was made at another computer or is used up. "
            "Make a new backup, or give a private key.");
    }
    QString operator()(const BackupOfFile&) const {
        return tr("This is a backup of a library file; it cannot be restored on a server.");
    }
    QString operator()(const BackupOfServer&) const {
        return tr("This is a backup of a shared library; it cannot be restored into a file.");
    }
    QString operator()(const BackupDamaged& no) const {
        return tr("The backup is damaged: it is not what was verified when it was made. Take another one. This one: %1")
            .arg(fileName(no.path));
    }
    QString operator()(const ManifestDamaged& no) const {
        return tr("The list of what the backup holds (manifest.json) is missing or damaged, so nothing can be compared "
                  "with it. Take another backup. This one: %1")
            .arg(fileName(no.path));
    }
    QString operator()(const BackupOfOtherLibrary& no) const {
        return tr("This is a backup of another library than the one that is here. Nothing was changed. The backup: %1")
            .arg(fileName(no.path));
    }
    QString operator()(const BackupNotOurs& no) const {
        return tr("The library that is here cannot prove that it made this backup: it was made elsewhere, changed "
                  "since, or made before the library had its present key. Nothing was changed. The backup: %1")
            .arg(fileName(no.path));
    }
    QString operator()(const SheetNeeded&) const {
        return tr(
            "The library that is here does not open any more, so nobody can sign in; its recovery sheet is asked "
            "instead. Nothing was changed. Restore it with \"kitapdarctl restore\", which asks for the sheet.");
    }
    QString operator()(const LivingLibraryUnread& no) const {
        return tr("The library that was to tell which readers were erased since the backup cannot be read. Nothing was "
                  "changed. Name another one, or restore without it: %1")
            .arg(qs(no.place));
    }
    QString operator()(const AlreadyUpToDate& no) const {
        return tr("The library is up to date already (schema %1).").arg(no.schema);
    }
    QString operator()(const UnknownRole& no) const { return tr("The server has no such role: %1.").arg(qs(no.role)); }
    QString operator()(const NotShared& no) const {
        return tr("This library is a file; only one on a server has roles: %1.").arg(qs(no.place));
    }
    QString operator()(const TargetNotEmpty& no) const {
        return tr("There is something at the target already: %1.").arg(qs(no.place));
    }
    QString operator()(const OtherMoveUnderWay& no) const {
        return tr("Another move to this place is not finished, or its source was changed since; empty the target and "
                  "begin again: %1 (source: %2).")
            .arg(qs(no.place), qs(no.from));
    }
    QString operator()(const MoveDiffers& no) const {
        return tr("Both sides are not the same, perhaps somebody worked in the library meanwhile; empty the target "
                  "and begin again (%1).")
            .arg(listed(no.tables));
    }
};

/// What came of work that is done in several steps when it ended early.
QString partlyDone(const Fault& fault, const QString& state) { return causeWords(fault) + QLatin1Char(' ') + state; }

} // namespace

QString words(const ConnectionRefusal& refusal) {
    return std::visit(
        Each{
            [](const Fault& fault) { return words(fault); },
            [](const NotPermitted& no) { return words(no); },
            [](const HostUnknown& no) { return LibraryWords::tr("No computer is called “%1”.").arg(qs(no.host)); },
            [](const NobodyAnswers& no) {
                return no.host.empty() ? LibraryWords::tr("No server answers on this computer.")
                                       : LibraryWords::tr("The server does not answer: %1").arg(qs(no.host));
            },
            [](const ServerNotReady&) { return LibraryWords::tr("The server is there, but lets nobody in just now."); },
            [](const NoPassword&) { return LibraryWords::tr("The server asks for a password."); },
            [](const PasswordWrong& no) {
                return no.user.empty()
                           ? LibraryWords::tr("The user name or the password is not right.")
                           : LibraryWords::tr("The user name or the password is not right. User: %1").arg(qs(no.user));
            },
            [](const NotLetIn&) {
                return LibraryWords::tr("The server does not let this user in from this computer.");
            },
            [](const DatabaseUnknown& no) {
                return LibraryWords::tr("The server has no database “%1”.").arg(qs(no.database));
            },
            [](const NoLibraryThere&) {
                return LibraryWords::tr("The database is empty: there is no library in it yet.");
            },
            [](const CertificateNotTrusted&) {
                return LibraryWords::tr(
                    "The server cannot prove who it is: this computer does not trust its certificate.");
            },
            [](const CertificateOfAnother& no) {
                return LibraryWords::tr("The server's certificate is made out to another name than “%1”.")
                    .arg(qs(no.host));
            },
            [](const CertificateFileMissing& no) {
                return no.file.empty() ? LibraryWords::tr("The list of trusted certificates cannot be read.")
                                       : LibraryWords::tr("The certificate file cannot be read: %1").arg(qs(no.file));
            },
            [](const TlsNotOffered&) { return LibraryWords::tr("The server does not offer an encrypted connection."); },
            [](const TlsDemanded&) { return LibraryWords::tr("The server lets nobody in without encryption."); },
            [](const RightsMissing&) { return LibraryWords::tr("This user may not work in the library."); },
            [](const SchemaNewer&) { return LibraryWords::tr("This library was made by a newer Kitapdar."); },
            [](const SchemaOlder&) {
                return LibraryWords::tr("The library is of an older version than this Kitapdar.");
            },
            [](const LibraryFileMissing& no) {
                return LibraryWords::tr("The library file is not there: %1").arg(fileName(no.file));
            },
            [](const NotALibrary& no) {
                return LibraryWords::tr("The file is damaged or is not a library of Kitapdar: %1")
                    .arg(fileName(no.file));
            },
            [](const OnNetworkDisk&) { return LibraryWords::tr("The library file lies on a network disk."); }},
        refusal);
}

QString advice(const ConnectionRefusal& refusal) {
    const auto administrator = [] { return LibraryWords::tr("Ask the administrator of the server."); };
    return std::visit(
        Each{[](const Fault& fault) {
                 if (fault.kind != Fault::Kind::DiskFull) return QString();
                 return LibraryWords::tr(
                     "The library is whole, but there is no room to work in it. Delete or move away something on the "
                     "disk it lies on and try again; a backup to another disk can be made even now.");
             },
             [](const NotPermitted&) { return QString(); },
             [](const HostUnknown&) { return LibraryWords::tr("Check the address of the server and the network."); },
             [](const NobodyAnswers&) {
                 return LibraryWords::tr(
                     "Check whether the network works and the server is switched on, and whether address and port are "
                     "right.");
             },
             [](const ServerNotReady&) { return LibraryWords::tr("Try again in a minute."); },
             [](const NoPassword&) { return LibraryWords::tr("Type the password and try again."); },
             [](const PasswordWrong&) {
                 return LibraryWords::tr("Type it again; mind the keyboard layout and Caps Lock.");
             },
             [&](const NotLetIn&) { return administrator(); },
             [](const DatabaseUnknown&) { return LibraryWords::tr("Check the name of the database."); },
             [](const NoLibraryThere& no) {
                 return no.mayCreate ? LibraryWords::tr(
                                           "You may make the library here. Do it once; the other desks only connect.")
                                     : LibraryWords::tr("The administrator makes the library; this user may not.");
             },
             [](const CertificateNotTrusted&) {
                 return LibraryWords::tr(
                     "Ask the administrator for the certificate file and name it in this connection.");
             },
             [](const CertificateOfAnother&) {
                 return LibraryWords::tr("Write the name of the server as it stands in the certificate.");
             },
             [](const CertificateFileMissing&) { return LibraryWords::tr("Choose the file again."); },
             [](const TlsNotOffered&) {
                 return LibraryWords::tr(
                     "Ask the administrator to switch it on. Only in a network that strangers cannot reach, go "
                     "without protection.");
             },
             [](const TlsDemanded&) { return LibraryWords::tr("Choose a protected connection."); },
             [&](const RightsMissing&) { return administrator(); },
             [](const SchemaNewer&) {
                 return LibraryWords::tr("Install the newer version of the program on this computer.");
             },
             [](const SchemaOlder&) {
                 return LibraryWords::tr(
                     "The administrator brings it up to date when all desks are closed. Nothing is lost.");
             },
             [](const LibraryFileMissing&) {
                 return LibraryWords::tr(
                     "Plug in the disk it lies on, choose another file, or restore the library from a backup.");
             },
             [](const NotALibrary&) {
                 return LibraryWords::tr("Choose another file, or restore the library from the latest backup.");
             },
             [](const OnNetworkDisk&) {
                 return LibraryWords::tr(
                     "Move it to a disk of this computer. For several desks there is the shared library.");
             }},
        refusal);
}

QStringList words(const CheckedLibrary& found) {
    QStringList lines{LibraryWords::tr("The library is there. Records: %1").arg(numberText(found.records))};
    if (found.willBeUpdated)
        lines = {LibraryWords::tr("The library is there. It is brought up to date when it is opened.")};
    if (!found.serverVersion.empty())
        lines << (found.encrypted ? LibraryWords::tr("PostgreSQL %1, encrypted").arg(qs(found.serverVersion))
                                  : LibraryWords::tr("PostgreSQL %1, not encrypted").arg(qs(found.serverVersion)));
    if (!found.mayWrite) lines << LibraryWords::tr("This user may look at everything, but change nothing.");
    return lines;
}

QString words(const BackupRefusal& refusal) { return std::visit(Administration(), refusal); }

QString restoreWords(const BackupRefusal& refusal) {
    const Fault* fault = faultIn(refusal);
    if (!fault) return words(refusal);
    return partlyDone(*fault, LibraryWords::tr("A library that was there before is not lost: it lies in its place, or "
                                               "beside it under a name with “before-restore”. Attached files may have "
                                               "been brought already; restore again to go on."));
}

QString words(const DrillRefusal& refusal) { return std::visit(Administration(), refusal); }

QString words(const UpgradeRefusal& refusal) {
    const Fault* fault = faultIn(refusal);
    if (!fault) return std::visit(Administration(), refusal);
    return partlyDone(*fault,
                      LibraryWords::tr("What was done until then stays, each step as a whole; bring the library "
                                       "up to date again to go on."));
}

QString words(const MoveRefusal& refusal) {
    const Fault* fault = faultIn(refusal);
    if (!fault) return std::visit(Administration(), refusal);
    return partlyDone(*fault,
                      LibraryWords::tr("The library was only read and is as it was. What has arrived at the other "
                                       "place opens for nobody until it is whole; the same move goes on from there."));
}

QString reindexWords(const Fault& fault) {
    return partlyDone(fault, LibraryWords::tr("What was made anew until then stays; do it again to go on."));
}

QString words(const GrantRefusal& refusal) { return std::visit(Administration(), refusal); }
QString words(const SealRefusal& refusal) { return std::visit(Administration(), refusal); }
QString words(const ForgetRefusal& refusal) { return std::visit(Administration(), refusal); }

QString erasureWords(const RestoredErasures& erasures) {
    if (!erasures.repeated) {
        const QString what = erasures.since ? LibraryWords::tr(
                                                  "It is unknown which readers were erased after %1, when the backup "
                                                  "was made: they are in this library again.")
                                                  .arg(momentText(*erasures.since))
                                            : LibraryWords::tr(
                                                  "It is unknown which readers were erased after the backup was "
                                                  "made: they are in this library again.");
        return what + QLatin1Char(' ') +
               LibraryWords::tr(
                   "Erase them again, or restore with the living library named: \"kitapdarctl restore "
                   "BACKUP --against LIBRARY\".");
    }
    const RepeatedErasures& done = *erasures.repeated;
    if (done.readers + done.loans + done.entries == 0 && !done.entriesLeft) return {};
    QString text = LibraryWords::tr(
                       "What the library had erased since the backup was erased again: readers %1, loans "
                       "%2, entries of the journal %3.")
                       .arg(QString::number(done.readers), QString::number(done.loans), QString::number(done.entries));
    if (done.entriesLeft)
        text += QLatin1Char(' ') + LibraryWords::tr(
                                       "What the journal tells of these readers stayed, since the backup is not sound: "
                                       "\"kitapdarctl check\" says what is wrong, \"kitapdarctl retain\" goes on.");
    return text;
}

QString filesWords(const std::optional<CarriedFiles>& files, std::int64_t known) {
    if (files) return LibraryWords::tr("Attached files: %1, %2").arg(numberText(files->count), sizeText(files->bytes));
    if (known == 0) return {};
    return LibraryWords::tr("Without the attached files, of which the library knows %1.").arg(numberText(known));
}

QString missingWords(const std::optional<CarriedFiles>& files) {
    constexpr std::size_t most = 5;
    if (!files || files->missing.empty()) return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, files->missing.size()); ++i) names << fileName(files->missing[i].path);
    if (files->missing.size() > most) names << QStringLiteral("…");
    return LibraryWords::tr("Attached files that are missing or damaged and could not be taken along: %1 (%2)")
        .arg(numberText(std::ssize(files->missing)), names.join(QStringLiteral(", ")));
}

QString placeName(const Address& address) {
    if (!address.isServer()) return QFileInfo(placeText(address)).fileName();
    const ServerAddress& server = address.server();
    return server.host.empty() ? qs(server.database)
                               : QStringLiteral("%1 · %2").arg(qs(server.database), qs(server.host));
}

QString placeText(const Address& address) { return qs(address.shown()); }

} // namespace kitapdar
