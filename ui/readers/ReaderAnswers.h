// Readers as answers of the one box: by any parts of the name, birth year, end of the phone number, IIN.
#pragma once

#include "core/library/Library.h"
#include "ui/shell/Answers.h"

#include <QObject>

namespace kitapdar::ui {

class Navigator;

class ReaderAnswers : public QObject, public AnswerSource {
    Q_OBJECT

public:
    ReaderAnswers(Library& library, Navigator& navigator);

    QString title() const override { return tr("Readers"); }
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;

private:
    Library& m_library;
    Navigator& m_navigator;
    bool m_isLocked = false; // the library seals, and this desk has no key
};

} // namespace kitapdar::ui
