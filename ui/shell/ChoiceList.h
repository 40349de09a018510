// A list of things to choose from by keyboard: answers of the one box, commands of the palette. Groups have headings,
// the typed words stand out in the titles, a refused choice says why.
#pragma once

#include "ui/shell/Answers.h"

#include <QListView>

namespace kitapdar::ui {

struct ChoiceGroup {
    QString title; // "" = no heading
    std::vector<Answer> answers;
    bool note = false; // the title is said although there is no answer
};

class ChoiceModel;

/// Never takes the focus: the field above it keeps it and hands Up and Down on.
class ChoiceList : public QListView {
    Q_OBJECT

public:
    explicit ChoiceList(QWidget* parent = nullptr);

    /// Shows the groups; the first choice that can be taken becomes the current one.
    void setGroups(const std::vector<ChoiceGroup>& groups, const QString& typed);
    /// Moves over headings; stops at the ends.
    void move(int key);
    /// nullptr when there is nothing to choose.
    const Answer* chosen() const;
    int choices() const;
    /// The height that shows everything, at most `rows` rows.
    int heightFor(int rows) const;
    /// What it has where there is room.
    void setPreferredHeight(int height);
    QSize sizeHint() const override;

Q_SIGNALS:
    void taken();

private:
    ChoiceModel* m_model;
    int m_preferred = 0; // px; 0: as Qt says
};

} // namespace kitapdar::ui
