#pragma once

/// Rows of what the command export refuses: its arguments, and what it says in English and in Dutch. FOLDER stands for
/// a folder of the test, in which nothing may appear.
void addRefusalsOfExport();
