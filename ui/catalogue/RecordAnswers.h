// Titles for the one box: what the search of the catalogue finds first.
#pragma once

#include "core/library/Library.h"
#include "ui/shell/Answers.h"
#include "ui/shell/Context.h"
#include "ui/shell/Navigator.h"

#include <QObject>

namespace kitapdar::ui {

class RecordAnswers : public QObject, public AnswerSource {
    Q_OBJECT

public:
    RecordAnswers(Library& library, Navigator& navigator) : m_library(library), m_navigator(navigator) {}

    QString title() const override { return tr("Catalogue"); }
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;

private:
    Library& m_library;
    Navigator& m_navigator;
};

} // namespace kitapdar::ui
