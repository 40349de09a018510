// Who prepared an act and who signed it, in an answer; and the mark by which signer and paper are compared.
#pragma once

#include "app/kitapdarctl/Answer.h"
#include "app/kitapdarctl/Session.h"
#include "core/staff/ActPersons.h"

namespace kitapdar::ctl {

/// Adds the persons behind an act to the answer: in its document and as lines of its text.
Result<void, Failure> tellPersons(Session& session, Library& library, const staff::ActReference& act, Answer& answer);

/// Adds the mark of what would be signed now. Nothing where `act` is a refusal: that is said when it is signed.
template <class Refusals>
void tellMark(const Result<staff::Act, Refusals>& act, Answer& answer) {
    if (!act) return;
    const std::string mark = staff::briefDigest(staff::digestOf(*act));
    answer.document["mark_to_sign"] = mark;
    answer.text += line(Ctl::tr("Mark of what is to be signed: %1.").arg(qs(mark)));
}

} // namespace kitapdar::ctl
