#include "app/kitapdarctl/SignInCommands.h"

#include "app/kitapdarctl/KeyCommands.h"
#include "app/kitapdarctl/ShownActs.h"
#include "core/administration/PersonsExport.h"
#include "core/administration/RestoreAct.h"
#include "core/administration/Retain.h"
#include "core/base/Hex.h"
#include "core/circulation/ErasureService.h"
#include "core/readers/ReaderRepository.h"
#include "core/readers/SealingService.h"
#include "core/staff/Gate.h"
#include "core/staff/SignInService.h"
#include "core/staff/SignatureService.h"
#include "core/storage/Store.h"
#include "wording/Format.h"
#include "wording/PersonalDataWords.h"
#include "wording/SealingWords.h"

#include <algorithm>
#include <cctype>

namespace kitapdar::ctl {

namespace {

Result<bool, Failure> isOn(Session& session, Library& library) {
    const auto on = library.store().readNow([](storage::Snapshot& snapshot) { return staff::isSigningInOn(snapshot); });
    if (!on) return fail(session.failure(on.error()));
    return *on;
}

bool isSameCode(std::string_view one, std::string_view other) {
    return std::ranges::equal(one, other, [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
    });
}

Result<std::string, Failure> newPassword(Session& session, const Arguments& arguments) {
    return session.secret("--new-password-fd", arguments.value("--new-password-fd"),
                          Ctl::tr("The new password, at least 12 characters; several words are good."));
}

Answer passwordSet(const std::string& code) {
    return {{{"account", code}, {"password", "changed"}}, line(Ctl::tr("The password is changed: %1").arg(qs(code)))};
}

/// In which there is something to sign.
Result<Library*, Failure> libraryToSignIn(Session& session) {
    TRY(Library* const library, session.libraryWithoutSignIn());
    TRY(const bool on, isOn(session, *library));
    if (!on)
        return fail(Failure{Exit::Refused,
                            utf8(Ctl::tr("In this library nobody signs in, so there is nothing to sign.")),
                            "signing_in_off"});
    // Nothing is shown to somebody who does not say who asks; the answer tells how it is said.
    if (!session.credentials().code) return fail(session.codeAndPassword().error());
    return library;
}

/// The signature of whoever works here; what is signed is shown before the password is read.
Outcome signatureBelow(Session& session, const std::string& preparer, const staff::Act& act) {
    showBeforeSigning(act);
    TRY(auto given, session.codeAndPassword());
    const auto made =
        session.authenticator().sign(session.desk(), preparer, act, given.first, std::move(given.second)).result();
    if (!made) return fail(session.failure(made.error()));
    return Answer{{{"signature", made->id.value},
                   {"meaning", staff::code(made->meaning)},
                   {"digest", toHex(made->digest)},
                   {"mark", staff::briefDigest(made->digest)},
                   {"prepared_by", preparer},
                   {"shown", Json::parse(act.shown)}},
                  shownLines(act) + line(signatureWords(*made))};
}

Result<void, Failure> checkSheet(Session& session, const Arguments& arguments) {
    const auto typed =
        session.secret("--sheet-fd", arguments.value("--sheet-fd"), Ctl::tr("Recovery sheet, all eight groups: "));
    if (!typed)
        return fail(
            Failure{Exit::Refused,
                    utf8(Ctl::tr("The library that is there does not open any more, so nobody can sign in. Its "
                                 "recovery sheet is asked instead: type it at a terminal, or give --sheet-fd N.")),
                    "sheet_needed"});
    const auto checked = checkRecoverySheet(session.address(), *typed);
    if (!checked) return fail(session.failure(checked.error()));
    return {};
}

} // namespace

Result<void, Failure> checkSignIn(Session& session, std::optional<Permission> permission) {
    const auto needed = isSignInNeeded(session.address());
    if (!needed) return fail(session.failure(needed.error()));
    if (!*needed) return {};
    TRY(Library* const library, session.library());
    if (permission) {
        const auto permitted = library->store().readNow([&](storage::Snapshot& snapshot) {
            return staff::Gate(session.clock()).check(snapshot, library->session(), *permission);
        });
        if (!permitted) return fail(session.failure(permitted.error()));
    }
    session.close();
    return {};
}

Result<std::optional<std::string>, Failure> checkRestore(Session& session, const Arguments& arguments,
                                                         backups::RestoredBy& by) {
    by.session = session.whoWorks();
    std::optional<std::string> remark;
    const auto asks = restoreAsks(session.address());
    if (!asks) return fail(session.failure(asks.error()));
    switch (*asks) {
    case RestoreAsks::Nobody:
        return remark;
    case RestoreAsks::Unreadable:
        remark =
            utf8(Ctl::tr("The library that is there can no longer be read: nobody could be asked for a password, a "
                         "signature or a recovery sheet."));
        return remark;
    case RestoreAsks::Sheet:
        CHECK(checkSheet(session, arguments));
        return remark;
    case RestoreAsks::SignIn:
        break;
    }
    const auto act = restoreAct(arguments.at(0));
    if (!act) return fail(session.failure(act.error()));
    TRY(Library* const library, session.library());
    const auto approved =
        library->store().writeNow([&](storage::Transaction& transaction) -> Result<void, staff::ApprovalRefusal> {
            CHECK(staff::Gate(session.clock()).check(transaction, library->session(), Permission::BackupRestore));
            TRY(const auto signature,
                staff::SignatureService(library->journal()).approve(transaction, library->session(), *act));
            if (!signature.isAlone()) by.signedBy = signature.name;
            return {};
        });
    if (!approved) return fail(session.failure(approved.error()));
    by.session = library->session();
    session.close();
    return remark;
}

Outcome changePassword(Session& session, const Arguments& arguments) {
    const std::string& code = arguments.at(0);
    TRY(Library* const library, session.libraryWithoutSignIn());
    CHECK(openKeyBySecret(session, arguments));
    TRY(const bool on, isOn(session, *library));
    if (!on) {
        TRY(auto fresh, newPassword(session, arguments));
        const auto set = session.authenticator().setPassword(library->session(), code, std::move(fresh)).result();
        if (!set) return fail(session.failure(set.error()));
        return passwordSet(code);
    }
    const auto& operatorCode = session.credentials().code;
    if (!operatorCode || isSameCode(*operatorCode, code)) {
        TRY(auto present,
            session.secret("--password-fd", session.credentials().descriptor, Ctl::tr("Sign in: %1.").arg(qs(code))));
        TRY(auto fresh, newPassword(session, arguments));
        const auto changed =
            session.authenticator().changePassword(session.desk(), code, std::move(present), std::move(fresh)).result();
        if (!changed) return fail(session.failure(changed.error()));
        return passwordSet(code);
    }
    if (arguments.has("--new-password-fd"))
        return fail(Arguments::wrongUsage(Ctl::tr(
            "Nobody chooses the password of somebody else: a colleague gets a one-time password and changes it. "
            "Leave out --new-password-fd.")));
    CHECK(session.library());
    const auto given = session.authenticator().giveFirstPassword(library->session(), code).result();
    if (!given) return fail(session.failure(given.error()));
    return Answer{{{"account", code}, {"one_time_password", *given}},
                  line(Ctl::tr("One-time password of %1, good for 24 hours: %2").arg(qs(code), qs(*given)))};
}

Outcome setPin(Session& session, const Arguments& arguments) {
    CHECK(session.libraryWithoutSignIn());
    TRY(auto given, session.codeAndPassword());
    TRY(auto pin, session.secret("--pin-fd", arguments.value("--pin-fd"), Ctl::tr("The new PIN, six digits.")));
    const auto set =
        session.authenticator().setPin(session.desk(), given.first, std::move(given.second), std::move(pin)).result();
    if (!set) return fail(session.failure(set.error()));
    return Answer{{{"account", given.first}, {"pin", "set"}}, line(Ctl::tr("The PIN is set."))};
}

Outcome listSignIns(Session& session, const Arguments&) {
    TRY(Library* const library, session.library());
    const auto open = library->readNow(&staff::SignInService::open);
    if (!open) return fail(session.failure(open.error()));
    Answer answer{Json::array(), {}};
    for (const staff::OpenSession& each : *open) {
        answer.document.push_back({{"account", each.account},
                                   {"name", each.name},
                                   {"desk", each.desk},
                                   {"password_at", each.fullAt.milliseconds},
                                   {"seen_at", each.seenAt.milliseconds}});
        answer.text += line(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(qs(each.account), qs(each.name), qs(each.desk), momentText(each.fullAt)));
    }
    return answer;
}

Outcome signOut(Session& session, const Arguments& arguments) {
    TRY(Library* const library, session.library());
    int ended = 0;
    if (arguments.positional().empty()) {
        const auto own = session.authenticator().signOutEverywhere(library->session()).result();
        if (!own) return fail(session.failure(own.error()));
        ended = *own;
    } else {
        const auto others = library->writeNow(&staff::SignInService::end, arguments.at(0));
        if (!others) return fail(session.failure(others.error()));
        ended = *others;
    }
    return Answer{{{"ended", ended}}, line(Ctl::tr("Sign-ins that ended: %1").arg(ended))};
}

Outcome signRestore(Session& session, const Arguments& arguments) {
    TRY(const auto preparer, arguments.required("--prepared-by"));
    CHECK(libraryToSignIn(session));
    const auto act = restoreAct(arguments.at(0));
    if (!act) return fail(session.failure(act.error()));
    return signatureBelow(session, preparer, *act);
}

Outcome signDump(Session& session, const Arguments& arguments) {
    TRY(const auto preparer, arguments.required("--prepared-by"));
    TRY(Library* const library, libraryToSignIn(session));
    const auto act =
        library->store().readNow([](storage::Snapshot& snapshot) { return personsExportAct(snapshot, "dump"); });
    if (!act) return fail(session.failure(act.error()));
    if (!*act)
        return fail(Failure{Exit::Refused, utf8(Ctl::tr("A dump of so few readers needs no second signature.")),
                            "no_signature_needed"});
    return signatureBelow(session, preparer, **act);
}

Outcome signErase(Session& session, const Arguments& arguments) {
    TRY(const auto preparer, arguments.required("--prepared-by"));
    TRY(Library* const library, libraryToSignIn(session));
    const std::string& card = arguments.at(0);
    const auto act = library->store().readNow(
        [&](storage::Snapshot& snapshot) -> Result<std::optional<staff::Act>, circulation::EraseRefusal> {
            TRY(const auto reader, readers::ReaderRepository().byCard(snapshot, text::ScannedCode(card)));
            if (!reader) return fail(readers::UnknownReader{card});
            return circulation::eraseAct(snapshot, library->journal(), reader->id);
        });
    if (!act) return fail(session.failure(act.error()));
    if (!*act)
        return fail(Failure{Exit::Refused,
                            utf8(Ctl::tr("The reader has no history: erasing needs no second signature.")),
                            "no_signature_needed"});
    return signatureBelow(session, preparer, **act);
}

Outcome signKeys(Session& session, const Arguments& arguments) {
    TRY(const auto preparer, arguments.required("--prepared-by"));
    TRY(Library* const library, libraryToSignIn(session));
    const auto act =
        library->store().readNow([](storage::Snapshot& snapshot) { return readers::keyChangeAct(snapshot); });
    if (!act) return fail(session.failure(act.error()));
    return signatureBelow(session, preparer, *act);
}

Outcome signRetain(Session& session, const Arguments& arguments) {
    TRY(const auto preparer, arguments.required("--prepared-by"));
    TRY(Library* const library, libraryToSignIn(session));
    const auto act = library->store().readNow(
        [library](storage::Snapshot& snapshot) { return retainAct(snapshot, library->journal()); });
    if (!act) return fail(session.failure(act.error()));
    if (!*act)
        return fail(Failure{Exit::Refused, utf8(Ctl::tr("So little is forgotten without a second signature.")),
                            "no_signature_needed"});
    return signatureBelow(session, preparer, **act);
}

} // namespace kitapdar::ctl
