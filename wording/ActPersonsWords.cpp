#include "wording/ActPersonsWords.h"

#include "wording/Format.h"
#include "wording/Text.h"

#include <QCoreApplication>

namespace kitapdar {

namespace {

struct ActPersons {
    Q_DECLARE_TR_FUNCTIONS(ActPersons)
};

} // namespace

QString personText(const std::string& name, const std::string& code) {
    if (name.empty() || code.empty()) return qs(name + code);
    return QStringLiteral("%1 (%2)").arg(qs(name), qs(code));
}

QStringList personsWords(const staff::ActPersons& persons) {
    QStringList all;
    const QString preparer = personText(persons.preparedName, persons.preparedBy);
    if (!preparer.isEmpty()) all << ActPersons::tr("Prepared by: %1.").arg(preparer);
    if (!persons.signature) return all;
    const staff::Signature& signature = *persons.signature;
    QString signer = personText(signature.name, persons.signerCode);
    if (!signature.position.empty()) signer += QStringLiteral(", ") + qs(signature.position);
    all << (signature.isAlone() ? ActPersons::tr("Signed alone by: %1, %2; no second person has signed.")
                                : ActPersons::tr("Signed by: %1, %2."))
               .arg(signer, momentText(signature.at));
    all << ActPersons::tr("Mark of what was signed: %1.").arg(qs(persons.mark()));
    return all;
}

} // namespace kitapdar
