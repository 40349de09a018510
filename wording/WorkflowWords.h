// The work of digitization in words.
#pragma once

#include "core/workflow/Task.h"
#include "wording/Languages.h"

#include <QString>

namespace kitapdar {

QString words(workflow::Stage stage);
QString words(workflow::TaskState state);
QString words(workflow::DefectCode code);
QString words(workflow::DefectState state);
QString words(workflow::RightsBasis basis);
/// A sentence.
QString words(const workflow::Obstacle& obstacle);
QString words(const workflow::WorkflowRefusal& refusal);
QString words(const workflow::RightsRefusal& refusal);
QString words(const workflow::StageRuleRefusal& refusal);

/// What stands as the reason of a task, in words where the program gave it.
QString reasonWords(const std::string& reason);
/// A sentence: the work of a stage was ended by the program.
QString goesOnTo(digitization::ItemState state);

/// Who has the work, by name where there is an account; "" when nobody has it.
QString holderOf(const digitization::ItemWork& work, Language language);
/// "Aigul", "held: the book is at the bindery", "free to take, pass 2"; "" when there is no work.
QString workWords(const digitization::ItemWork& work, Language language);
/// "public domain; may be shown here, delivered; № 12 of 01.02.2026; until 01.03.2030"
QString rightsWords(const workflow::RightsDecision& decision);

} // namespace kitapdar
