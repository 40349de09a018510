// What needs two persons: an act of the stock is signed by another person than the one who prepared it, and taken back
// by another one than asks for it.
#pragma once

#include "app/kitapdarctl/Session.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kitapdar::ctl {

/// Options of the commands below; their usage is "[--signed-by CODE [--signer-password-fd N]]".
inline constexpr std::string_view signerOption = "--signed-by";
inline constexpr std::string_view signerPasswordOption = "--signer-password-fd";

/// What is to be signed, read when it is needed.
using ToSign = std::function<Result<staff::Act, Failure>()>;
/// The personnel code of whoever prepared it; "": signing in was off then.
using PreparedBy = std::function<Result<std::string, Failure>()>;

/// Whoever works here.
struct Worker {
    std::optional<std::pair<std::string, std::string>> given; // code and password; nullopt: nobody signs in here
    bool isAlone = false;                                     // may sign alone
};
/// Opens the library; where people sign in, whoever works has done so.
Result<Worker, Failure> signedInWorker(Session& session);

/// The person that --signed-by names signs what whoever works here asks for.
Result<void, Failure> signForWorker(Session& session, const Arguments& arguments, const staff::Act& act);
/// Whoever works here signs what `preparer` has prepared.
Result<void, Failure> signForPreparer(Session& session, const Worker& worker, const std::string& preparer,
                                      const staff::Act& act);
/// How the other person is named, behind the sentence of a refusal.
QString signerHint();

template <class Refusals>
bool isSignatureMissing(const Refusals& no) {
    return std::holds_alternative<staff::SignatureMissing>(no);
}

/// Does what whoever works here asks for. `write` is tried first: nothing is signed of what is refused anyway.
template <class Write>
auto askedFor(Session& session, const Arguments& arguments, const ToSign& toSign, const Write& write)
    -> Result<typename std::invoke_result_t<Write>::value_type, Failure> {
    auto done = write();
    if (!done && isSignatureMissing(done.error())) {
        if (!arguments.has(signerOption))
            return fail(session.failure(done.error(), words(done.error()) + QLatin1Char(' ') + signerHint()));
        TRY(const auto act, toSign());
        CHECK(signForWorker(session, arguments, act));
        done = write();
    }
    if (!done) return fail(session.failure(done.error()));
    return std::move(*done);
}

/// Does what somebody has prepared before. Whoever prepared it, works alone or names another person by --signed-by asks
/// for it (`ask`); any other person signs and does it (`sign`).
template <class Ask, class Sign>
auto signedFor(Session& session, const Arguments& arguments, const PreparedBy& preparedBy, const ToSign& toSign,
               const Ask& ask, const Sign& sign) -> Result<typename std::invoke_result_t<Ask>::value_type, Failure> {
    TRY(const auto worker, signedInWorker(session));
    TRY(const auto preparer, preparedBy());
    TRY(Library* const library, session.library());
    if (worker.isAlone || arguments.has(signerOption) || preparer == library->session().operatorCode)
        return askedFor(session, arguments, toSign, ask);
    auto done = sign();
    if (!done && isSignatureMissing(done.error())) {
        TRY(const auto act, toSign());
        CHECK(signForPreparer(session, worker, preparer, act));
        done = sign();
    }
    if (!done) return fail(session.failure(done.error()));
    return std::move(*done);
}

} // namespace kitapdar::ctl
