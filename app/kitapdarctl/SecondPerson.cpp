#include "app/kitapdarctl/SecondPerson.h"

#include "app/kitapdarctl/ShownActs.h"
#include "core/staff/Gate.h"
#include "core/staff/SignatureService.h"
#include "core/storage/Store.h"

namespace kitapdar::ctl {

namespace {

Result<void, Failure> signBelow(Session& session, const std::string& preparer, const staff::Act& act,
                                const std::string& code, std::string password) {
    const auto made = session.authenticator().sign(session.desk(), preparer, act, code, std::move(password)).result();
    if (!made) return fail(session.failure(made.error()));
    return {};
}

} // namespace

Result<Worker, Failure> signedInWorker(Session& session) {
    TRY(Library* const library, session.libraryWithoutSignIn());
    const auto on =
        library->store().readNow([](storage::Snapshot& snapshot) { return staff::isSigningInOn(snapshot); });
    if (!on) return fail(session.failure(on.error()));
    Worker worker;
    if (*on) {
        TRY(worker.given, session.codeAndPassword());
        CHECK(session.signInWith(*worker.given));
    }
    CHECK(session.library());
    const auto alone = library->store().readNow(
        [&](storage::Snapshot& snapshot) { return staff::SignatureService(library->journal()).mayBeAlone(snapshot); });
    if (!alone) return fail(session.failure(alone.error()));
    worker.isAlone = *alone;
    return worker;
}

Result<void, Failure> signForWorker(Session& session, const Arguments& arguments, const staff::Act& act) {
    TRY(const auto signer, arguments.required(signerOption));
    TRY(Library* const library, session.library());
    showBeforeSigning(act);
    TRY(auto password, session.secret(signerPasswordOption, arguments.value(signerPasswordOption),
                                      Ctl::tr("Second signature: %1.").arg(qs(signer))));
    return signBelow(session, library->session().operatorCode, act, signer, std::move(password));
}

Result<void, Failure> signForPreparer(Session& session, const Worker& worker, const std::string& preparer,
                                      const staff::Act& act) {
    if (!worker.given) return fail(session.failure(internalFault("a second person who has not signed in")));
    showBeforeSigning(act);
    std::string password = worker.given->second;
    // Typed once to sign in, before anything of the act was shown: typed again, it is the signature.
    if (!session.credentials().descriptor) {
        TRY(password, session.secret("--password-fd", std::nullopt,
                                     Ctl::tr("Second signature: %1.").arg(qs(worker.given->first))));
    }
    return signBelow(session, preparer, act, worker.given->first, std::move(password));
}

QString signerHint() {
    return Ctl::tr(
        "Name the other person by --signed-by CODE: the password is typed at this terminal, or comes by "
        "--signer-password-fd N.");
}

} // namespace kitapdar::ctl
