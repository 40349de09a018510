// Readers as answers of the one box: by any parts of the name, birth year, end of the phone number.
#pragma once

#include "core/library/Library.h"
#include "ui/shell/Answers.h"

#include <QObject>

namespace kitapdar::ui {

class Navigator;

class ReaderAnswers : public QObject, public AnswerSource {
    Q_OBJECT

public:
    ReaderAnswers(Library& library, Navigator& navigator) : m_library(library), m_navigator(navigator) {}

    QString title() const override { return tr("Readers"); }
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;

private:
    Library& m_library;
    Navigator& m_navigator;
};

} // namespace kitapdar::ui
