// A library on this computer: in the usual place, in a file somewhere else, or from a copy.
#pragma once

#include "ui/connection/OpenRequest.h"
#include "ui/connection/StartPage.h"

namespace kitapdar::ui {

class ChoiceButton;
class Dialogs;

class FilePage : public StartPage {
    Q_OBJECT

public:
    /// `usual`: the file a library is kept in when nobody says otherwise.
    FilePage(Dialogs& dialogs, QString usual, QWidget* parent = nullptr);

    void takeFocus() override;

Q_SIGNALS:
    void requested(const kitapdar::ui::OpenRequest& request);

private:
    bool isThere() const;
    void takeUsual();
    void openOther();
    void makeElsewhere();
    void restore();

    Dialogs& m_dialogs;
    QString m_usual;
    ChoiceButton* m_here;
};

} // namespace kitapdar::ui
