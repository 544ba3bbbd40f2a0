// Has no text of its own: the headers that it precompiles are those of the test programs.
int main() {}
