#include "app/kitapdarctl/PersonsOfAct.h"

#include "core/staff/SignatureQueries.h"
#include "wording/ActPersonsWords.h"

namespace kitapdar::ctl {

Result<void, Failure> tellPersons(Session& session, Library& library, const staff::ActReference& act, Answer& answer) {
    const auto persons = library.readNow(&staff::SignatureQueries::persons, act);
    if (!persons) return fail(session.failure(persons.error()));
    const auto& signature = persons->signature;
    Json& document = answer.document;
    document["prepared_by"] = persons->preparedBy;
    document["prepared_name"] = persons->preparedName;
    document["signer"] = signature ? Json(persons->signerCode) : Json();
    document["signer_name"] = signature ? Json(signature->name) : Json();
    document["signer_position"] = signature ? Json(signature->position) : Json();
    document["signed_at"] = signature ? Json(signature->at.milliseconds) : Json();
    document["signed_alone"] = signature && signature->isAlone();
    document["mark"] = signature ? Json(persons->mark()) : Json();
    for (const QString& each : personsWords(*persons)) answer.text += line(QStringLiteral("    ") + each);
    return {};
}

} // namespace kitapdar::ctl
